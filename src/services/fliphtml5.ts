// FlipHTML5.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** FlipHTML5. Default category `marketing`: needs consent. */
export function fliphtml5<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fliphtml5", Category> {
  return readyMade(options, {
    id: "fliphtml5",
    name: "FlipHTML5",
    provider: "Wonder Idea",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Wonder Idea"),
    privacyPolicy: "https://fliphtml5.com/privacy-policy.php",
    urls: [
      { url: "fliphtml5.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.document,
  });
}
