// Nextdoor Pixel.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Nextdoor Pixel. Default category `marketing`: needs consent. */
export function nextdoor<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"nextdoor", Category> {
  return readyMade(options, {
    id: "nextdoor",
    name: "Nextdoor Pixel",
    provider: "Nextdoor",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Nextdoor"),
    privacyPolicy: "https://help.nextdoor.com/s/article/Privacy-Policy",
    cookies: [{ name: "ndp_session_id", retention: "unknown", purpose: purposes.sessionId }],
    urls: [{ url: "nextdoor.com", loads: ["script", "image", "connect"] }],
    snippets: ["ndp('init'", "ads.nextdoor.com/public/pixel"],
  });
}
