// Usersnap.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Usersnap. Default category `preferences`: needs consent. */
export function usersnap<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"usersnap", Category> {
  return readyMade(options, {
    id: "usersnap",
    name: "Usersnap",
    provider: "Usersnap",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("Usersnap"),
    urls: [{ url: "usersnap.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["onUsersnapCXLoad", "onUsersnapLoad"],
  });
}
