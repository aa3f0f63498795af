// Riskified.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Riskified. Default category `functional`: free of consent. */
export function riskified<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"riskified", Category> {
  return readyMade(options, {
    id: "riskified",
    name: "Riskified",
    provider: "Riskified",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Riskified"),
    privacyPolicy: "https://www.riskified.com/privacy-notice/",
    cookies: [
      { name: "rCookie", retention: "1 year", purpose: purposes.fraud },
      { name: "lastRskxRun", retention: "1 year", purpose: purposes.fraud },
      { name: "rskxRunCookie", retention: "1 year", purpose: purposes.fraud },
    ],
    urls: [{ url: "riskified.com", loads: ["script", "image", "connect"] }],
  });
}
