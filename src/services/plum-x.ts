// PlumX.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PlumX. Default category `preferences`: needs consent. */
export function plumX<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"plum-x", Category> {
  return readyMade(options, {
    id: "plum-x",
    name: "PlumX",
    provider: "Elsevier",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Elsevier"),
    privacyPolicy: "https://www.elsevier.com/legal/privacy-policy",
    urls: [
      { url: "plu.mx", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "plumanalytics.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
