// imgix.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** imgix. Default category `functional`: free of consent. */
export function imgix<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"imgix", Category> {
  return readyMade(options, {
    id: "imgix",
    name: "imgix",
    provider: "Zebrafish Labs",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Zebrafish Labs"),
    privacyPolicy: "https://www.imgix.com/privacy",
    urls: [{ url: "imgix.net", loads: ["image", "media"] }],
  });
}
