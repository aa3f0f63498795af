// OptiMonk.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** OptiMonk. Default category `marketing`: needs consent. */
export function optiMonk<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"opti-monk", Category> {
  return readyMade(options, {
    id: "opti-monk",
    name: "OptiMonk",
    provider: "OptiMonk",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("OptiMonk"),
    privacyPolicy: "https://www.optimonk.com/privacy-policy/",
    cookies: [
      { name: "optiMonk*", retention: "1 year", purpose: purposes.shown },
      { name: "optiMonkClientId", retention: "1 year", purpose: purposes.visitorId },
      { name: "optiMonkSession", retention: "session", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "optimonk.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
    ],
    snippets: ["optimonk.com/public/"],
  });
}
