// Adnuntius.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adnuntius. Default category `marketing`: needs consent. */
export function adnuntius<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adnuntius", Category> {
  return readyMade(options, {
    id: "adnuntius",
    name: "Adnuntius",
    provider: "Adnuntius",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Adnuntius"),
    urls: [{ url: "adnuntius.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["adnEmbed", "adn.calls.push("],
  });
}
