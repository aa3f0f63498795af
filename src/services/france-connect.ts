// FranceConnect.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** FranceConnect. Default category `functional`: free of consent. */
export function franceConnect<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"france-connect", Category> {
  return readyMade(options, {
    id: "france-connect",
    name: "FranceConnect",
    provider: "Direction interministérielle du numérique",
    category: "functional",
    purpose: uses.login,
    sharing: sharedWith("Direction interministérielle du numérique"),
    privacyPolicy: "https://franceconnect.gouv.fr/politique-de-confidentialite",
    urls: [
      { url: "franceconnect.gouv.fr", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
