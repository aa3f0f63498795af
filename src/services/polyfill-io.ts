// Polyfill.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Polyfill.io. Default category `marketing`: needs consent. */
export function polyfillIo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"polyfill-io", Category> {
  return readyMade(options, {
    id: "polyfill-io",
    name: "Polyfill.io",
    provider: "Funnull",
    category: "marketing",
    purpose: uses.libraries,
    sharing: sharedWith("Funnull"),
    urls: [
      { url: "polyfill.io", loads: ["script", "style", "font", "image", "connect"] },
      { url: "polyfill.com", loads: ["script", "style", "font", "image", "connect"] },
    ],
  });
}
