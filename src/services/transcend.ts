// Transcend.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Transcend. Default category `functional`: free of consent. */
export function transcend<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"transcend", Category> {
  return readyMade(options, {
    id: "transcend",
    name: "Transcend",
    provider: "Transcend",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Transcend"),
    privacyPolicy: "https://transcend.io/privacy-policy",
    cookies: [{ name: "tcmMPConsent", retention: "unknown", purpose: purposes.consent }],
    urls: [
      { url: "transcend.io", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "transcend-cdn.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["transcend-cdn.com/cm/"],
  });
}
