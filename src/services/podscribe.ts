// Podscribe.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Podscribe. Default category `marketing`: needs consent. */
export function podscribe<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"podscribe", Category> {
  return readyMade(options, {
    id: "podscribe",
    name: "Podscribe",
    provider: "Podscribe",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Podscribe"),
    privacyPolicy: "https://podscribe.com/privacy",
    cookies: [
      { name: "__podscribe_did", retention: "unknown", purpose: purposes.following },
      { name: "__podscribe_landing_url", retention: "unknown", purpose: purposes.origin },
      { name: "__podscribe_referrer", retention: "unknown", purpose: purposes.origin },
      { name: "__podscribe_*", retention: "unknown", purpose: purposes.following },
    ],
    urls: [
      { url: "podscribe.com", loads: ["script", "image", "connect"] },
      { url: "pscrb.fm", loads: ["script", "image", "connect"] },
    ],
  });
}
