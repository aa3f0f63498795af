// Outbrain.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Outbrain. Default category `marketing`: needs consent. */
export function outbrain<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"outbrain", Category> {
  return readyMade(options, {
    id: "outbrain",
    name: "Outbrain",
    provider: "Teads",
    category: "marketing",
    purpose: uses.recommendations,
    sharing: sharedWith("Teads"),
    privacyPolicy: "https://www.outbrain.com/privacy/",
    cookies: [
      { name: "obuid", retention: "3 months", purpose: purposes.following },
      { name: "outbrain_cid_fetch", retention: "5 minutes", purpose: purposes.technical },
      { name: "dicbo_id", retention: "4 hours", purpose: purposes.conversion },
      {
        name: "dicbo_id",
        retention: "persistent",
        purpose: purposes.conversion,
        storage: "localStorage",
      },
      {
        name: "OB-USER-TOKEN",
        retention: "persistent",
        purpose: purposes.following,
        storage: "localStorage",
      },
      { name: "__vrf", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "__vrm", retention: "unknown", purpose: purposes.visits },
      { name: "__vrl", retention: "unknown", purpose: purposes.visits },
      { name: "__vry", retention: "unknown", purpose: purposes.visits },
      { name: "__vru", retention: "unknown", purpose: purposes.origin },
      { name: "__vrid", retention: "unknown", purpose: purposes.visitorId },
      { name: "__vrz", retention: "unknown", purpose: purposes.visits },
    ],
    urls: [
      { url: "outbrain.com", loads: ["script", "frame", "image", "connect"] },
      { url: "outbrainimg.com", loads: "image" },
      { url: "visualrevenue.com", loads: ["script", "image", "connect"] },
      { url: "zemanta.com", loads: ["script", "image", "connect"] },
      { url: "outbrain.org", loads: ["script", "image", "connect"] },
    ],
    snippets: [
      "obApi(",
      "widgets.outbrain.com/outbrain.js",
      "amplify.outbrain.com/cp/obtp.js",
      "OB_ADV_ID",
      "_vrq",
    ],
    outgoing: ["tr.outbrain.com"],
  });
}
