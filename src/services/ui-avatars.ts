// UI Avatars.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** UI Avatars. Default category `functional`: free of consent. */
export function uiAvatars<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ui-avatars", Category> {
  return readyMade(options, {
    id: "ui-avatars",
    name: "UI Avatars",
    provider: "UI Avatars",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("UI Avatars"),
    urls: [{ url: "ui-avatars.com", loads: "image" }],
  });
}
