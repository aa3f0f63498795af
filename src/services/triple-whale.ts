// Triple Whale.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Triple Whale. Default category `marketing`: needs consent. */
export function tripleWhale<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"triple-whale", Category> {
  return readyMade(options, {
    id: "triple-whale",
    name: "Triple Whale",
    provider: "Triple Whale",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Triple Whale"),
    privacyPolicy: "https://www.triplewhale.com/privacy-policy",
    cookies: [
      {
        name: "TriplePixel*",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "config-security.com", loads: ["script", "image", "connect"] },
      { url: "triplewhale.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["TriplePixelData", "TriplePixel("],
    outgoing: ["api.triplewhale.com"],
  });
}
