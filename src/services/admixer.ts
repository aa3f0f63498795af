// Admixer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Admixer. Default category `marketing`: needs consent. */
export function admixer<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"admixer", Category> {
  return readyMade(options, {
    id: "admixer",
    name: "Admixer",
    provider: "Admixer",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Admixer"),
    privacyPolicy: "https://admixer.com/privacy/",
    urls: [
      { url: "admixer.net", loads: ["script", "frame", "image", "connect"] },
      { url: "admixer.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["admixerML"],
  });
}
