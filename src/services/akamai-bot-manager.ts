// Akamai Bot Manager.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Akamai Bot Manager. Default category `functional`: free of consent. */
export function akamaiBotManager<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"akamai-bot-manager", Category> {
  return readyMade(options, {
    id: "akamai-bot-manager",
    name: "Akamai Bot Manager",
    provider: "Akamai",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("Akamai"),
    privacyPolicy: "https://www.akamai.com/legal/privacy-statement",
    cookies: [
      { name: "_abck", retention: "1 year", purpose: purposes.security },
      { name: "bm_sz", retention: "4 hours", purpose: purposes.security },
      { name: "bm_sv", retention: "2 hours", purpose: purposes.security },
      { name: "bm_mi", retention: "2 hours", purpose: purposes.security },
      { name: "ak_bmsc", retention: "2 hours", purpose: purposes.security },
      { name: "bm_s", retention: "1 year", purpose: purposes.security },
      { name: "bm_so", retention: "unknown", purpose: purposes.security },
      { name: "bm_ss", retention: "unknown", purpose: purposes.security },
      { name: "bm_lso", retention: "unknown", purpose: purposes.security },
      { name: "AKA_A2", retention: "1 hour", purpose: purposes.technical },
    ],
    urls: [{ url: "/_bm/", loads: ["script", "connect"] }],
  });
}
