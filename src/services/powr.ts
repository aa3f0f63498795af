// POWR.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** POWR. Default category `marketing`: needs consent. */
export function powr<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"powr", Category> {
  return readyMade(options, {
    id: "powr",
    name: "POWR",
    provider: "POWR",
    category: "marketing",
    purpose: uses.widgets,
    sharing: sharedWith("POWR"),
    privacyPolicy: "https://www.powr.io/privacy",
    urls: [
      { url: "powr.io", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "powrcdn.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
    ],
    snippets: ["powr.io/powr.js"],
  });
}
