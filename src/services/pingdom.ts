// Pingdom.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Pingdom. Default category `statistics`: needs consent. */
export function pingdom<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pingdom", Category> {
  return readyMade(options, {
    id: "pingdom",
    name: "Pingdom",
    provider: "SolarWinds",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("SolarWinds"),
    privacyPolicy: "https://www.solarwinds.com/legal/privacy",
    cookies: [{ name: "PRUM_EPISODES", retention: "session", purpose: purposes.technical }],
    urls: [
      { url: "pingdom.net", loads: ["script", "image", "connect"] },
      { url: "pingdom.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_prum.push(", "_prum="],
  });
}
