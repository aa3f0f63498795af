// Poptin.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Poptin. Default category `marketing`: needs consent. */
export function poptin<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"poptin", Category> {
  return readyMade(options, {
    id: "poptin",
    name: "Poptin",
    provider: "Poptin",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("Poptin"),
    privacyPolicy: "https://www.poptin.com/privacy-policy/",
    urls: [
      { url: "poptin.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "popt.in", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["cdn.popt.in/pixel.js"],
  });
}
