// Stape.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Stape. Default category `marketing`: needs consent. */
export function stape<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"stape", Category> {
  return readyMade(options, {
    id: "stape",
    name: "Stape",
    provider: "Stape",
    category: "marketing",
    purpose: uses.tagManager,
    sharing: sharedWith("Stape"),
    privacyPolicy: "https://stape.io/privacy-notice",
    urls: [
      { url: "stape.io", loads: ["script", "connect"] },
      { url: "stape.net", loads: ["script", "connect"] },
      { url: "gtm-msr.appspot.com", loads: "script" },
    ],
    outgoing: ["stape.io", "stape.net"],
  });
}
