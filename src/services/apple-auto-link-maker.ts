// Apple Services Performance Partners.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Apple Services Performance Partners. Default category `marketing`: needs consent. */
export function appleAutoLinkMaker<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"apple-auto-link-maker", Category> {
  return readyMade(options, {
    id: "apple-auto-link-maker",
    name: "Apple Services Performance Partners",
    provider: "Apple",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Apple"),
    privacyPolicy: "https://www.apple.com/legal/privacy/",
    urls: [
      { url: "autolinkmaker.itunes.apple.com", loads: ["script", "image", "connect"] },
      { url: "banners.itunes.apple.com", loads: ["frame", "image"] },
    ],
    snippets: ["_merchantSettings"],
  });
}
