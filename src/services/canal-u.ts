// Canal-U.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Canal-U. Default category `preferences`: needs consent. */
export function canalU<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"canal-u", Category> {
  return readyMade(options, {
    id: "canal-u",
    name: "Canal-U",
    provider: "Fondation Maison des sciences de l'homme",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Fondation Maison des sciences de l'homme"),
    privacyPolicy: "https://www.canal-u.tv/conditions-generales-utilisations",
    urls: [{ url: "canal-u.tv", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.video,
  });
}
