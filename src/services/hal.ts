// HAL.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** HAL. Default category `preferences`: needs consent. */
export function hal<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"hal", Category> {
  return readyMade(options, {
    id: "hal",
    name: "HAL",
    provider: "CCSD",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("CCSD"),
    privacyPolicy: "https://about.hal.science/en/privacy-policy/",
    urls: [
      { url: "hal.science", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "archives-ouvertes.fr", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "haltools.archives-ouvertes.fr", loads: ["frame", "script"] },
    ],
    placeholder: placeholders.document,
  });
}
