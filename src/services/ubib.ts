// Ubib.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Ubib. Default category `preferences`: needs consent. */
export function ubib<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ubib", Category> {
  return readyMade(options, {
    id: "ubib",
    name: "Ubib",
    provider: "Ubib",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Ubib"),
    privacyPolicy: "https://ubib.libanswers.com/",
    urls: [
      { url: "ubib.fr", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ubib.libanswers.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "libraryh3lp.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "libanswers.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
