// WordPress Download Manager.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** WordPress Download Manager. Default category `functional`: free of consent. */
export function wpdm<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wpdm", Category> {
  return readyMade(options, {
    id: "wpdm",
    name: "WordPress Download Manager",
    category: "functional",
    purpose: { en: "Management of downloads", fr: "Gestion des téléchargements" },
    sharing: NOT_SHARED,
    cookies: [{ name: "__wpdm_client", retention: "session", purpose: purposes.technical }],
  });
}
