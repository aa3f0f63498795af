// Nielsen.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Nielsen. Default category `marketing`: needs consent. */
export function nielsen<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"nielsen", Category> {
  return readyMade(options, {
    id: "nielsen",
    name: "Nielsen",
    provider: "Nielsen",
    category: "marketing",
    purpose: uses.statistics,
    sharing: sharedWith("Nielsen"),
    privacyPolicy: "https://www.nielsen.com/legal/privacy-principles/",
    cookies: [{ name: "IMRID", retention: "13 months", purpose: purposes.following }],
    urls: [
      { url: "imrworldwide.com", loads: ["script", "image", "connect"] },
      { url: "exelator.com", loads: ["script", "image", "connect"] },
      { url: "nielsen.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["NOLBUNDLE", "NOLCMB", "imrworldwide.com/conf"],
  });
}
