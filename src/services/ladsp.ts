// Logicad.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Logicad. Default category `marketing`: needs consent. */
export function ladsp<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ladsp", Category> {
  return readyMade(options, {
    id: "ladsp",
    name: "Logicad",
    provider: "SMN",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("SMN"),
    privacyPolicy: "https://www.logicad.com/privacy/",
    urls: [
      { url: "ladsp.com", loads: ["script", "image", "connect"] },
      { url: "ladsp.jp", loads: ["script", "image", "connect"] },
      { url: "logicad.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["smnAdvertiserId", "_ladsp"],
  });
}
