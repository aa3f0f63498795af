// Userback.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Userback. Default category `preferences`: needs consent. */
export function userback<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"userback", Category> {
  return readyMade(options, {
    id: "userback",
    name: "Userback",
    provider: "Userback",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("Userback"),
    urls: [{ url: "userback.io", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["Userback.access_token", "window.Userback"],
  });
}
