// Clicmanager.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Clicmanager. Default category `marketing`: needs consent. */
export function clicmanager<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"clicmanager", Category> {
  return readyMade(options, {
    id: "clicmanager",
    name: "Clicmanager",
    provider: "Clicmanager",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Clicmanager"),
    privacyPolicy: "https://www.clicmanager.fr/infos_legales.php",
    urls: [{ url: "clicmanager.fr", loads: ["script", "frame", "image", "connect"] }],
  });
}
