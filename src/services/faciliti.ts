// Facil'iti.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Facil'iti. Default category `functional`: free of consent. */
export function faciliti<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"faciliti", Category> {
  return readyMade(options, {
    id: "faciliti",
    name: "Facil'iti",
    provider: "Facil'iti",
    category: "functional",
    purpose: uses.accessibility,
    sharing: sharedWith("Facil'iti"),
    privacyPolicy: "https://www.facil-iti.com/legal-terms/",
    cookies: [{ name: "FACIL_ITI", retention: "unknown", purpose: purposes.settings }],
    urls: [
      { url: "facil-iti.app", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "facil-iti.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "facil-iti.net", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
