// Drift.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Drift. Default category `preferences`: needs consent. */
export function drift<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"drift", Category> {
  return readyMade(options, {
    id: "drift",
    name: "Drift",
    provider: "Salesloft",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Salesloft"),
    privacyPolicy: "https://www.salesloft.com/privacy-notice",
    cookies: [
      { name: "drift_aid", retention: "2 years", purpose: purposes.visitorId },
      { name: "drift_campaign_refresh", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "driftt_aid", retention: "2 years", purpose: purposes.visitorId },
      { name: "drift_eid", retention: "2 years", purpose: purposes.profile },
    ],
    urls: [
      {
        url: "drift.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "driftt.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "driftcdn.com", loads: ["script", "image", "connect", "style", "font", "media"] },
    ],
    snippets: ["drift.load(", "js.driftt.com/include/"],
    outgoing: ["driftapi.com"],
  });
}
