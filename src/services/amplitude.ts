// Amplitude.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Amplitude. Default category `statistics`: needs consent. */
export function amplitude<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"amplitude", Category> {
  return readyMade(options, {
    id: "amplitude",
    name: "Amplitude",
    provider: "Amplitude",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Amplitude"),
    privacyPolicy: "https://amplitude.com/privacy",
    cookies: [
      { name: "AMP_*", retention: "1 year", purpose: purposes.visitorId },
      { name: "AMP_MKTG_*", retention: "1 year", purpose: purposes.origin },
      { name: "amplitude_id_*", retention: "10 years", purpose: purposes.visitorId },
      { name: "amp_*", retention: "1 year", purpose: purposes.visitorId },
      {
        name: "AMP_unsent_*",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      {
        name: "amplitude_unsent_*",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "amplitude.com", loads: ["script", "image", "connect"] },
      { url: "amplitude-cdn.com", loads: ["script", "image", "connect"] },
      { url: "d24n15hnbwhuhn.cloudfront.net", loads: "script" },
      ...packages(["@amplitude/", "amplitude-js"]),
    ],
    snippets: ["amplitude.init(", "amplitude.getInstance("],
    outgoing: [
      "api2.amplitude.com",
      "api.eu.amplitude.com",
      "api.amplitude.com",
      { url: "api2.amplitude.com/2/httpapi", batch: true },
      { url: "api.eu.amplitude.com/2/httpapi", batch: true },
      { url: "api.amplitude.com/2/httpapi", batch: true },
      { url: "api2.amplitude.com/identify", batch: true },
      { url: "api2.amplitude.com/groupidentify", batch: true },
      { url: "api.eu.amplitude.com/identify", batch: true },
      { url: "api.eu.amplitude.com/groupidentify", batch: true },
      { url: "api.amplitude.com/identify", batch: true },
      { url: "api.amplitude.com/groupidentify", batch: true },
    ],
  });
}
