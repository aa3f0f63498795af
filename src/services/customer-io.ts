// Customer.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Customer.io. Default category `marketing`: needs consent. */
export function customerIo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"customer-io", Category> {
  return readyMade(options, {
    id: "customer-io",
    name: "Customer.io",
    provider: "Peaberry Software",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Peaberry Software"),
    privacyPolicy: "https://customer.io/legal/privacy-policy",
    cookies: [
      { name: "_cio", retention: "1 year", purpose: purposes.profile },
      { name: "_cioid", retention: "1 year", purpose: purposes.profile },
      { name: "_cioanonid", retention: "1 year", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "customer.io", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "customeriomail.com", loads: ["frame", "image"] },
      { url: "gist.build", loads: ["script", "frame", "connect"] },
    ],
    snippets: [
      "_cio.identify(",
      "_cio.page(",
      "assets.customer.io/assets/track",
      "cioanalytics",
      "cdp.customer.io/v1/analytics-js/snippet/",
      "cdp-eu.customer.io/v1/analytics-js/snippet/",
      "customer.io/v1/analytics-js",
    ],
    outgoing: [
      "track.customer.io",
      "track-eu.customer.io",
      "cdp.customer.io",
      "cdp-eu.customer.io",
    ],
  });
}
