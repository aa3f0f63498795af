// AUSGEZEICHNET.ORG.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** AUSGEZEICHNET.ORG. Default category `preferences`: needs consent. */
export function ausgezeichnetOrg<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ausgezeichnet-org", Category> {
  return readyMade(options, {
    id: "ausgezeichnet-org",
    name: "AUSGEZEICHNET.ORG",
    provider: "AUBII",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("AUBII"),
    urls: [{ url: "ausgezeichnet.org", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.reviews,
  });
}
