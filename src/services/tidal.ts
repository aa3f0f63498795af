// TIDAL.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TIDAL. Default category `marketing`: needs consent. */
export function tidal<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tidal", Category> {
  return readyMade(options, {
    id: "tidal",
    name: "TIDAL",
    provider: "TIDAL",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("TIDAL"),
    privacyPolicy: "https://tidal.com/privacy",
    urls: [
      { url: "embed.tidal.com", loads: "frame" },
      { url: "tidal.com", loads: ["frame", "script", "image", "media"] },
    ],
    snippets: ["embed.tidal.com/tidal-embed.js"],
    placeholder: placeholders.audio,
  });
}
