// Rakuten Advertising.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Rakuten Advertising. Default category `marketing`: needs consent. */
export function rakutenAdvertising<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rakuten-advertising", Category> {
  return readyMade(options, {
    id: "rakuten-advertising",
    name: "Rakuten Advertising",
    provider: "Rakuten",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Rakuten"),
    privacyPolicy: "https://rakutenadvertising.com/legal-notices/services-privacy-policy/",
    cookies: [
      { name: "rmStore*", retention: "30 days", purpose: purposes.affiliate },
      { name: "ranMID", retention: "30 days", purpose: purposes.affiliate },
      { name: "ranEAID", retention: "30 days", purpose: purposes.affiliate },
      { name: "ranSiteID", retention: "30 days", purpose: purposes.affiliate },
      { name: "lsclick_mid*", retention: "2 years", purpose: purposes.affiliate },
    ],
    urls: [
      { url: "rmtag.com", loads: ["script", "image", "connect"] },
      { url: "linksynergy.com", loads: ["script", "image", "connect"] },
      { url: "jrs5.com", loads: ["script", "image", "connect"] },
      { url: "mediaforge.com", loads: ["script", "image", "connect"] },
      { url: "nxtck.com", loads: ["script", "image", "connect"] },
      { url: "rakuten-static.com", loads: ["script", "image"] },
      { url: "tag.rmp.rakuten.com", loads: ["script", "image", "connect"] },
      { url: "dc-storm.com", loads: ["script", "image", "connect"] },
      { url: "rakutenmarketing.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["rakutenDataLayer", "DataLayer.Sale"],
  });
}
