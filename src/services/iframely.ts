// Iframely.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Iframely. Default category `preferences`: needs consent. */
export function iframely<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"iframely", Category> {
  return readyMade(options, {
    id: "iframely",
    name: "Iframely",
    provider: "Itteco",
    category: "preferences",
    purpose: uses.widgets,
    sharing: sharedWith("Itteco"),
    urls: [
      { url: "iframe.ly", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "iframely.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "iframely.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["iframely.load("],
    placeholder: placeholders.post,
  });
}
