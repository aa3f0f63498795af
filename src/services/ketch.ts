// Ketch.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Ketch. Default category `functional`: free of consent. */
export function ketch<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ketch", Category> {
  return readyMade(options, {
    id: "ketch",
    name: "Ketch",
    provider: "Ketch",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Ketch"),
    privacyPolicy: "https://www.ketch.com/privacy-policy",
    cookies: [
      { name: "_ketch_consent_v1_", retention: "1 year", purpose: purposes.consent },
      { name: "_swb", retention: "unknown", purpose: purposes.consent },
      { name: "_swb_consent_", retention: "1 year", purpose: purposes.consent },
    ],
    urls: [
      { url: "ketchcdn.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ketchjs.com", loads: ["script", "connect"] },
      { url: "ketch.com", loads: ["script", "connect"] },
    ],
    snippets: ["window.semaphore"],
  });
}
