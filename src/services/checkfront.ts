// Checkfront.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Checkfront. Default category `preferences`: needs consent. */
export function checkfront<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"checkfront", Category> {
  return readyMade(options, {
    id: "checkfront",
    name: "Checkfront",
    provider: "Checkfront",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Checkfront"),
    urls: [{ url: "checkfront.com", loads: ["frame", "script", "style", "image", "connect"] }],
    snippets: ["new DROPLET.Widget"],
    placeholder: placeholders.booking,
  });
}
