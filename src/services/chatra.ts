// Chatra.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Chatra. Default category `preferences`: needs consent. */
export function chatra<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"chatra", Category> {
  return readyMade(options, {
    id: "chatra",
    name: "Chatra",
    provider: "Roger Wilco",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Roger Wilco"),
    urls: [{ url: "chatra.io", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["window.ChatraID", "ChatraID ="],
  });
}
