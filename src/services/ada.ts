// Ada.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Ada. Default category `preferences`: needs consent. */
export function ada<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ada", Category> {
  return readyMade(options, {
    id: "ada",
    name: "Ada",
    provider: "Ada Support",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Ada Support"),
    urls: [{ url: "ada.support", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["adaSettings", "adaEmbed."],
  });
}
