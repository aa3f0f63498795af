// Login with Amazon.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Login with Amazon. Default category `preferences`: needs consent. */
export function loginWithAmazon<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"login-with-amazon", Category> {
  return readyMade(options, {
    id: "login-with-amazon",
    name: "Login with Amazon",
    provider: "Amazon",
    category: "preferences",
    purpose: uses.login,
    sharing: sharedWith("Amazon"),
    privacyPolicy: "https://www.amazon.com/privacy",
    urls: [
      { url: "assets.loginwithamazon.com", loads: "script" },
      { url: "api-cdn.amazon.com", loads: "script" },
      { url: "api.amazon.com", loads: "connect" },
    ],
    snippets: ["amazon.Login.setClientId("],
  });
}
