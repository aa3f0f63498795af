// FUSSBALL.DE.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** FUSSBALL.DE. Default category `preferences`: needs consent. */
export function fussballDe<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fussball-de", Category> {
  return readyMade(options, {
    id: "fussball-de",
    name: "FUSSBALL.DE",
    provider: "DFB",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("DFB"),
    urls: [{ url: "fussball.de", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["fussballdeWidgetAPI"],
    placeholder: placeholders.chart,
  });
}
