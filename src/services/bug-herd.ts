// BugHerd.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** BugHerd. Default category `preferences`: needs consent. */
export function bugHerd<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bug-herd", Category> {
  return readyMade(options, {
    id: "bug-herd",
    name: "BugHerd",
    provider: "BugHerd",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("BugHerd"),
    urls: [{ url: "bugherd.com", loads: ["script", "frame", "image", "connect", "style"] }],
  });
}
