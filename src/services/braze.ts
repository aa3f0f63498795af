// Braze.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Braze. Default category `marketing`: needs consent. */
export function braze<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"braze", Category> {
  return readyMade(options, {
    id: "braze",
    name: "Braze",
    provider: "Braze",
    category: "marketing",
    purpose: uses.push,
    sharing: sharedWith("Braze"),
    privacyPolicy: "https://www.braze.com/company/legal/privacy",
    cookies: [
      { name: "ab.storage.*", retention: "1 year", purpose: purposes.visitorId },
      {
        name: "ab.optOut",
        retention: "unknown",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "ab.storage.*",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "appboycdn.com", loads: ["script", "image", "connect", "style"] },
      { url: "braze.com", loads: ["script", "image", "connect"] },
      { url: "braze.eu", loads: ["script", "image", "connect"] },
      { url: "braze-images.com", loads: "image" },
      { url: "appboy-images.com", loads: "image" },
    ],
    snippets: ["braze.initialize(", "appboy.initialize(", "js.appboycdn.com/web-sdk/"],
    outgoing: [
      "braze.com",
      "braze.eu",
      { url: "braze.com/users/track", batch: true },
      { url: "braze.eu/users/track", batch: true },
    ],
  });
}
