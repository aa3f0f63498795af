// betterplace.org.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** betterplace.org. Default category `preferences`: needs consent. */
export function betterplace<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"betterplace", Category> {
  return readyMade(options, {
    id: "betterplace",
    name: "betterplace.org",
    provider: "gut.org",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("gut.org"),
    urls: [
      { url: "betterplace.org", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "betterplace-assets.org", loads: "image" },
      { url: "betterplace-widget.org", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.donation,
  });
}
