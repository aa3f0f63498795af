// Magnite. Its names were Rubicon Project, Telaria and SpotX.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Magnite. Default category `marketing`: needs consent. */
export function magnite<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"magnite", Category> {
  return readyMade(options, {
    id: "magnite",
    name: "Magnite",
    provider: "Magnite",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Magnite"),
    privacyPolicy: "https://www.magnite.com/legal/platform-cookie-policy/",
    cookies: [
      { name: "khaos", retention: "1 year", purpose: purposes.following },
      { name: "receive-cookie-deprecation", retention: "1 year", purpose: purposes.technical },
    ],
    urls: [
      { url: "rubiconproject.com", loads: ["script", "frame", "image", "connect"] },
      { url: "chango.com", loads: ["script", "image", "connect"] },
      { url: "fimserve.com", loads: ["script", "image", "connect"] },
      { url: "magnite.com", loads: ["script", "image", "connect"] },
      { url: "tremorhub.com", loads: ["script", "image", "connect"] },
      { url: "spotxchange.com", loads: ["script", "image", "connect"] },
      { url: "spotx.tv", loads: ["script", "image", "connect"] },
      { url: "telaria.com", loads: ["script", "image", "connect"] },
      { url: "springserve.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["micro.rubiconproject.com/prebid/"],
  });
}
