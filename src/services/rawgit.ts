// RawGit.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** RawGit. Default category `functional`: free of consent. */
export function rawgit<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rawgit", Category> {
  return readyMade(options, {
    id: "rawgit",
    name: "RawGit",
    provider: "RawGit",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("RawGit"),
    urls: [{ url: "rawgit.com", loads: ["script", "style", "font", "image", "connect"] }],
  });
}
