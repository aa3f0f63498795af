// eKomi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** eKomi. Default category `preferences`: needs consent. */
export function ekomi<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ekomi", Category> {
  return readyMade(options, {
    id: "ekomi",
    name: "eKomi",
    provider: "eKomi",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("eKomi"),
    privacyPolicy: "https://www.ekomi.de/de/datenschutz/",
    urls: [
      { url: "ekomi.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ekomi.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ekomi.fr", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ekomiapps.de", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.reviews,
  });
}
