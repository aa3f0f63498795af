// Getty Images.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Getty Images. Default category `marketing`: needs consent. */
export function gettyImages<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"getty-images", Category> {
  return readyMade(options, {
    id: "getty-images",
    name: "Getty Images",
    provider: "Getty Images",
    category: "marketing",
    purpose: uses.pictures,
    sharing: sharedWith("Getty Images"),
    privacyPolicy: "https://www.gettyimages.com/company/privacy-policy",
    urls: [
      { url: "embed.gettyimages.com", loads: ["frame", "script"] },
      { url: "embed-cdn.gettyimages.com", loads: "script" },
      { url: "gettyimages.com", loads: ["frame", "image"] },
    ],
    snippets: ["gie.widgets.load(", "embed-cdn.gettyimages.com/widgets.js"],
    placeholder: placeholders.picture,
  });
}
