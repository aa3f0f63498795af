// Sumo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sumo. Default category `marketing`: needs consent. */
export function sumo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sumo", Category> {
  return readyMade(options, {
    id: "sumo",
    name: "Sumo",
    provider: "BDOW!",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("BDOW!"),
    privacyPolicy: "https://help.sumo.com/hc/en-us/articles/218958727-Privacy-Policy",
    cookies: [
      { name: "__smToken", retention: "1 year", purpose: purposes.sessionId },
      { name: "__smVID", retention: "1 month", purpose: purposes.visitorId },
      { name: "__smScrollBoxShown", retention: "unknown", purpose: purposes.shown },
      { name: "__smListBuilderShown", retention: "unknown", purpose: purposes.shown },
      { name: "__smSmartbarShown", retention: "unknown", purpose: purposes.shown },
    ],
    urls: [
      { url: "sumo.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "sumome.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
    ],
  });
}
