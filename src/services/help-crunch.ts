// HelpCrunch.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** HelpCrunch. Default category `preferences`: needs consent. */
export function helpCrunch<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"help-crunch", Category> {
  return readyMade(options, {
    id: "help-crunch",
    name: "HelpCrunch",
    provider: "HelpCrunch",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("HelpCrunch"),
    urls: [{ url: "helpcrunch.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["window.helpcrunchSettings", "HelpCrunch('init'"],
  });
}
