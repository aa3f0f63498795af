// JS Bin.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** JS Bin. Default category `preferences`: needs consent. */
export function jsBin<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"js-bin", Category> {
  return readyMade(options, {
    id: "js-bin",
    name: "JS Bin",
    provider: "JS Bin",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("JS Bin"),
    urls: [{ url: "jsbin.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.code,
  });
}
