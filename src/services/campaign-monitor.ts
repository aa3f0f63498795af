// Campaign Monitor.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Campaign Monitor. Default category `marketing`: needs consent. */
export function campaignMonitor<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"campaign-monitor", Category> {
  return readyMade(options, {
    id: "campaign-monitor",
    name: "Campaign Monitor",
    provider: "Marigold",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Marigold"),
    privacyPolicy: "https://meetmarigold.com/global-privacy-statement/",
    urls: [
      { url: "createsend.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "createsend1.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "createsendsubscriber.com", loads: ["frame", "image"] },
      { url: "cmail19.com", loads: ["frame", "image"] },
      { url: "cmail20.com", loads: ["frame", "image"] },
    ],
    snippets: ["js.createsend1.com/javascript/"],
    outgoing: [
      "api.createsend.com",
      { url: "api.createsend.com/api/*/subscribers/*/import.json", batch: true },
    ],
    placeholder: placeholders.form,
  });
}
