// uMap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** uMap. Default category `preferences`: needs consent. */
export function umap<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"umap", Category> {
  return readyMade(options, {
    id: "umap",
    name: "uMap",
    provider: "uMap",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("uMap"),
    privacyPolicy: "https://umap-project.org/privacy-policy/",
    urls: [
      { url: "umap.openstreetmap.fr", loads: ["frame", "image", "connect"] },
      { url: "umap.openstreetmap.de", loads: ["frame", "image", "connect"] },
      { url: "umap.incubateur.anct.gouv.fr", loads: ["frame", "image", "connect"] },
    ],
    placeholder: placeholders.map,
  });
}
