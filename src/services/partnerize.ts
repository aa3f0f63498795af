// Partnerize.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Partnerize. Default category `marketing`: needs consent. */
export function partnerize<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"partnerize", Category> {
  return readyMade(options, {
    id: "partnerize",
    name: "Partnerize",
    provider: "Partnerize",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Partnerize"),
    privacyPolicy: "https://partnerize.com/privacy-policy",
    urls: [
      { url: "prf.hn", loads: ["script", "image", "connect"] },
      { url: "performancehorizon.com", loads: ["script", "image", "connect"] },
      { url: "partnerize.com", loads: ["script", "image", "connect"] },
      { url: "prfl.io", loads: ["script", "image", "connect"] },
      { url: "pntra.com", loads: "image" },
      { url: "pntrs.com", loads: "image" },
      { url: "pntrac.com", loads: "image" },
      { url: "pjtra.com", loads: "image" },
      { url: "pjatr.com", loads: "image" },
      { url: "gopjn.com", loads: "image" },
      { url: "pepperjam.com", loads: ["script", "image", "connect"] },
      { url: "pepperjamnetwork.com", loads: ["script", "image", "connect"] },
    ],
    outgoing: ["api.partnerize.com"],
  });
}
