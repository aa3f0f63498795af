// Drip.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Drip. Default category `marketing`: needs consent. */
export function drip<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"drip", Category> {
  return readyMade(options, {
    id: "drip",
    name: "Drip",
    provider: "Drip",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Drip"),
    privacyPolicy: "https://www.drip.com/privacy",
    cookies: [{ name: "_drip_client_*", retention: "2 years", purpose: purposes.visitorId }],
    urls: [
      { url: "getdrip.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "drip.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["_dcq.push(", "_dcs.account"],
    outgoing: [
      "api.getdrip.com",
      { url: "api.getdrip.com/v2/*/subscribers/batches", batch: true },
      { url: "api.getdrip.com/v2/*/events/batches", batch: true },
      { url: "api.getdrip.com/v2/*/orders/batches", batch: true },
    ],
    placeholder: placeholders.form,
  });
}
