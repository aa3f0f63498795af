// LibGuides.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** LibGuides. Default category `preferences`: needs consent. */
export function libGuides<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"lib-guides", Category> {
  return readyMade(options, {
    id: "lib-guides",
    name: "LibGuides",
    provider: "Springshare",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Springshare"),
    privacyPolicy: "https://www.springshare.com/privacy",
    urls: [
      { url: "libguides.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "libapps.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "springshare.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "libcal.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "springyaws.com", loads: ["script", "image", "connect", "style"] },
      { url: "api3.libcal.com", loads: "connect" },
    ],
    snippets: ["LibCalToday(", "springSpace"],
    placeholder: placeholders.document,
  });
}
