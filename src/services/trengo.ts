// Trengo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Trengo. Default category `preferences`: needs consent. */
export function trengo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"trengo", Category> {
  return readyMade(options, {
    id: "trengo",
    name: "Trengo",
    provider: "Trengo",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Trengo"),
    urls: [
      { url: "trengo.eu", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "trengo.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["window.Trengo"],
  });
}
