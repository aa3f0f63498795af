// Sharethrough.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sharethrough. Default category `marketing`: needs consent. */
export function sharethrough<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sharethrough", Category> {
  return readyMade(options, {
    id: "sharethrough",
    name: "Sharethrough",
    provider: "Equativ",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Equativ"),
    privacyPolicy: "https://equativ.com/end-users-privacy-policy/",
    cookies: [{ name: "stx_user_id", retention: "1 year", purpose: purposes.following }],
    urls: [{ url: "sharethrough.com", loads: ["script", "frame", "image", "connect"] }],
  });
}
