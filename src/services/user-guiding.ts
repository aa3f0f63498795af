// UserGuiding.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** UserGuiding. Default category `statistics`: needs consent. */
export function userGuiding<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"user-guiding", Category> {
  return readyMade(options, {
    id: "user-guiding",
    name: "UserGuiding",
    provider: "UserGuiding",
    category: "statistics",
    purpose: uses.support,
    sharing: sharedWith("UserGuiding"),
    urls: [{ url: "userguiding.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["userGuidingLayer", "userGuidingUserID"],
  });
}
