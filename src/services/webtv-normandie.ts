// WebTV Normandie Université.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** WebTV Normandie Université. Default category `preferences`: needs consent. */
export function webtvNormandie<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"webtv-normandie", Category> {
  return readyMade(options, {
    id: "webtv-normandie",
    name: "WebTV Normandie Université",
    provider: "Normandie Université",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Normandie Université"),
    privacyPolicy: "https://www.normandie-univ.fr/politique-de-confidentialite/",
    urls: [
      { url: "webtv.normandie-univ.fr", loads: ["frame", "script", "image", "connect", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
