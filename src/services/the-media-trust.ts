// The Media Trust.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** The Media Trust. Default category `marketing`: needs consent. */
export function theMediaTrust<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"the-media-trust", Category> {
  return readyMade(options, {
    id: "the-media-trust",
    name: "The Media Trust",
    provider: "The Media Trust",
    category: "marketing",
    purpose: uses.adVerification,
    sharing: sharedWith("The Media Trust"),
    privacyPolicy: "https://mediatrust.com/privacy-policy/",
    urls: [
      { url: "webcontentassessor.com", loads: ["script", "connect"] },
      { url: "themediatrust.com", loads: ["script", "connect"] },
    ],
  });
}
