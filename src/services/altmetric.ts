// Altmetric.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Altmetric. Default category `preferences`: needs consent. */
export function altmetric<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"altmetric", Category> {
  return readyMade(options, {
    id: "altmetric",
    name: "Altmetric",
    provider: "Digital Science",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Digital Science"),
    privacyPolicy: "https://www.altmetric.com/about-us/privacy-policy/",
    urls: [
      { url: "altmetric.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "d1bxh8uas1mnw7.cloudfront.net", loads: "script" },
      { url: "d1uo4w7k31k5mn.cloudfront.net", loads: "image" },
    ],
    snippets: ["_altmetric.embed_init("],
  });
}
