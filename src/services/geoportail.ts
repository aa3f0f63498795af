// Géoportail.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Géoportail. Default category `preferences`: needs consent. */
export function geoportail<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"geoportail", Category> {
  return readyMade(options, {
    id: "geoportail",
    name: "Géoportail",
    provider: "IGN",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("IGN"),
    privacyPolicy: "https://www.ign.fr/institut/gestion-des-cookies",
    urls: [
      { url: "geoportail.gouv.fr", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "data.geopf.fr", loads: ["image", "connect"] },
      { url: "geopf.fr", loads: ["image", "connect"] },
      { url: "ignf.github.io", loads: "script" },
    ],
    snippets: ["Gp.Map.load(", "wxs.ign.fr/essentiels/", "data.geopf.fr/wmts"],
    placeholder: placeholders.map,
  });
}
