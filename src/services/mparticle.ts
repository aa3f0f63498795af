// mParticle.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** mParticle. Default category `marketing`: needs consent. */
export function mparticle<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mparticle", Category> {
  return readyMade(options, {
    id: "mparticle",
    name: "mParticle",
    provider: "Rokt",
    category: "marketing",
    purpose: uses.dataPlatform,
    sharing: sharedWith("Rokt"),
    privacyPolicy: "https://www.mparticle.com/privacypolicy/",
    cookies: [
      {
        name: "mprtcl-*",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      { name: "mprtcl-v4_*", retention: "1 year", purpose: purposes.visitorId },
    ],
    urls: [{ url: "mparticle.com", loads: ["script", "connect"] }],
    snippets: ["window.mParticle"],
    outgoing: [
      "s2s.mparticle.com",
      "s2s.eu1.mparticle.com",
      { url: "s2s.mparticle.com/v2/bulkevents", batch: true },
      { url: "s2s.eu1.mparticle.com/v2/bulkevents", batch: true },
    ],
  });
}
