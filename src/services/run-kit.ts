// RunKit.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** RunKit. Default category `preferences`: needs consent. */
export function runKit<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"run-kit", Category> {
  return readyMade(options, {
    id: "run-kit",
    name: "RunKit",
    provider: "RunKit",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("RunKit"),
    urls: [{ url: "runkit.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["RunKit.createNotebook("],
    placeholder: placeholders.code,
  });
}
