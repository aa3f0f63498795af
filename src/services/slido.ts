// Slido.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Slido. Default category `preferences`: needs consent. */
export function slido<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"slido", Category> {
  return readyMade(options, {
    id: "slido",
    name: "Slido",
    provider: "Cisco",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Cisco"),
    privacyPolicy: "https://www.slido.com/terms#privacy-policy",
    urls: [
      { url: "sli.do", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "slido.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.exercise,
  });
}
