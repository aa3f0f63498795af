// Calaméo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Calaméo. Default category `marketing`: needs consent. */
export function calameo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"calameo", Category> {
  return readyMade(options, {
    id: "calameo",
    name: "Calaméo",
    provider: "Calaméo",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Calaméo"),
    privacyPolicy: "https://www.calameo.com/privacy",
    urls: [
      { url: "calameo.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "calameoassets.com", loads: ["script", "image", "connect", "style"] },
    ],
    placeholder: placeholders.document,
  });
}
