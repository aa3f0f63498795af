// Canny.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Canny. Default category `preferences`: needs consent. */
export function canny<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"canny", Category> {
  return readyMade(options, {
    id: "canny",
    name: "Canny",
    provider: "Canny",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("Canny"),
    privacyPolicy: "https://canny.io/privacy",
    urls: [
      { url: "canny.io", loads: ["script", "frame", "image", "connect", "style", "font", "media"] },
    ],
    snippets: ["Canny('render'", "Canny('identify'", "canny.io/sdk.js"],
  });
}
