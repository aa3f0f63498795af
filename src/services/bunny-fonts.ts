// Bunny Fonts.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Bunny Fonts. Default category `functional`: free of consent. */
export function bunnyFonts<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bunny-fonts", Category> {
  return readyMade(options, {
    id: "bunny-fonts",
    name: "Bunny Fonts",
    provider: "BunnyWay",
    category: "functional",
    purpose: uses.fonts,
    sharing: sharedWith("BunnyWay"),
    privacyPolicy: "https://bunny.net/privacy/",
    urls: [{ url: "fonts.bunny.net", loads: ["style", "font"] }],
  });
}
