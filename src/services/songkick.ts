// Songkick.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Songkick. Default category `marketing`: needs consent. */
export function songkick<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"songkick", Category> {
  return readyMade(options, {
    id: "songkick",
    name: "Songkick",
    provider: "Suno",
    category: "marketing",
    purpose: uses.booking,
    sharing: sharedWith("Suno"),
    privacyPolicy: "https://www.songkick.com/info/privacy",
    urls: [{ url: "songkick.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.booking,
  });
}
