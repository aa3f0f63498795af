// Mautic. Runs on a host of the site's own, so its files are known by their path.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mautic. Default category `marketing`: needs consent. */
export function mautic<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mautic", Category> {
  return readyMade(options, {
    id: "mautic",
    name: "Mautic",
    category: "marketing",
    purpose: uses.crm,
    sharing: NOT_SHARED,
    privacyPolicy: "https://www.mautic.org/privacy-policy/",
    cookies: [
      { name: "mtc_id", retention: "session", purpose: purposes.visitorId },
      { name: "mtc_sid", retention: "session", purpose: purposes.sessionId },
      { name: "mautic_device_id", retention: "1 year", purpose: purposes.visitorId },
      { name: "mautic_referer_id", retention: "unknown", purpose: purposes.origin },
      { name: "mautic_session_id", retention: "unknown", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "/mtc.js", loads: "script" },
      { url: "/mtracking.gif", loads: "image" },
      { url: "/mautic/mtc.js", loads: "script" },
      { url: "/mtc/event", loads: "connect" },
      { url: "/mautic/mtracking.gif", loads: "image" },
    ],
    snippets: ["MauticTrackingObject", "mt('send', 'pageview'", "MauticSDK"],
    placeholder: placeholders.form,
  });
}
