// Shareaholic.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Shareaholic. Default category `marketing`: needs consent. */
export function shareaholic<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"shareaholic", Category> {
  return readyMade(options, {
    id: "shareaholic",
    name: "Shareaholic",
    provider: "Shareaholic",
    category: "marketing",
    purpose: uses.sharing,
    sharing: sharedWith("Shareaholic"),
    privacyPolicy: "https://www.shareaholic.com/privacy/",
    urls: [
      { url: "shareaholic.com", loads: ["script", "frame", "image", "connect"] },
      { url: "shareaholic.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "dsms0mj1bbhn4.cloudfront.net", loads: ["script", "image"] },
    ],
    snippets: ["shareaholic.settings", "shr.settings"],
  });
}
