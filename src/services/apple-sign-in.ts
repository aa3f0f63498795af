// Sign in with Apple.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sign in with Apple. Default category `preferences`: needs consent. */
export function appleSignIn<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"apple-sign-in", Category> {
  return readyMade(options, {
    id: "apple-sign-in",
    name: "Sign in with Apple",
    provider: "Apple",
    category: "preferences",
    purpose: uses.login,
    sharing: sharedWith("Apple"),
    privacyPolicy: "https://www.apple.com/legal/privacy/",
    urls: [
      { url: "appleid.cdn-apple.com", loads: "script" },
      { url: "appleid.apple.com", loads: ["frame", "connect", "image"] },
    ],
    snippets: ["AppleID.auth.init("],
  });
}
