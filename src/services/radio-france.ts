// Radio France.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Radio France. Default category `preferences`: needs consent. */
export function radioFrance<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"radio-france", Category> {
  return readyMade(options, {
    id: "radio-france",
    name: "Radio France",
    provider: "Radio France",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Radio France"),
    privacyPolicy:
      "https://www.radiofrance.com/politique-d-utilisation-des-cookies-sur-les-sites-internet-du-groupe-radio-france",
    urls: [
      { url: "radiofrance.fr", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "franceculture.fr", loads: ["frame", "image", "connect"] },
      { url: "franceinter.fr", loads: ["frame", "image", "connect"] },
      { url: "francemusique.fr", loads: ["frame", "image", "connect"] },
      { url: "franceinfo.fr", loads: ["frame", "image", "connect"] },
      { url: "radiofrance-podcast.net", loads: ["media", "image"] },
    ],
    placeholder: placeholders.audio,
  });
}
