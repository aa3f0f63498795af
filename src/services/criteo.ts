// Criteo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Criteo. Default category `marketing`: needs consent. */
export function criteo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"criteo", Category> {
  return readyMade(options, {
    id: "criteo",
    name: "Criteo",
    provider: "Criteo",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Criteo"),
    privacyPolicy: "https://www.criteo.com/privacy/",
    cookies: [
      { name: "cto_bundle", retention: "13 months", purpose: purposes.following },
      { name: "cto_bidid", retention: "13 months", purpose: purposes.ads },
      { name: "cto_tld_test", retention: "session", purpose: purposes.probe },
      { name: "cto_optout", retention: "unknown", purpose: purposes.consent },
      {
        name: "cto_bundle",
        retention: "persistent",
        purpose: purposes.following,
        storage: "localStorage",
      },
      {
        name: "cto_optout",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      { name: "uid3pd", retention: "unknown", purpose: purposes.following },
      { name: "cto_lwid", retention: "13 months", purpose: purposes.following },
    ],
    urls: [
      { url: "criteo.com", loads: ["script", "frame", "image", "connect"] },
      { url: "criteo.net", loads: ["script", "frame", "image", "connect"] },
      { url: "emailretargeting.com", loads: ["script", "image", "connect"] },
      { url: "hlserve.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["criteo_q.push(", "static.criteo.net/js/ld/", "dynamic.criteo.com/js/ld/"],
    outgoing: ["widget.criteo.com/m/event"],
  });
}
