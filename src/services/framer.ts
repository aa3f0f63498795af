// Framer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Framer. Default category `functional`: free of consent. */
export function framer<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"framer", Category> {
  return readyMade(options, {
    id: "framer",
    name: "Framer",
    provider: "Framer",
    category: "functional",
    purpose: uses.pages,
    sharing: sharedWith("Framer"),
    privacyPolicy: "https://www.framer.com/legal/privacy-statement/",
    urls: [
      {
        url: "framerusercontent.com",
        loads: ["script", "image", "connect", "style", "font", "media"],
      },
      { url: "framer.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "events.framer.com", loads: ["script", "connect"] },
      { url: "framerstatic.com", loads: ["script", "image", "connect", "style", "font"] },
    ],
  });
}
