// MapTiler.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** MapTiler. Default category `preferences`: needs consent. */
export function maptiler<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"maptiler", Category> {
  return readyMade(options, {
    id: "maptiler",
    name: "MapTiler",
    provider: "MapTiler",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("MapTiler"),
    privacyPolicy: "https://www.maptiler.com/privacy-policy/",
    urls: [
      { url: "maptiler.com", loads: ["frame", "script", "image", "connect", "style", "font"] },
      ...packages(["@maptiler/"], ["script", "style"]),
    ],
    snippets: [
      "maptilersdk.config.apiKey",
      "api.maptiler.com/maps/",
      "api.maptiler.com/tiles/",
      "new maptilersdk.Map(",
    ],
    outgoing: ["api.maptiler.com"],
    placeholder: placeholders.map,
  });
}
