// consentmanager.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** consentmanager. Default category `functional`: free of consent. */
export function consentManager<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"consent-manager", Category> {
  return readyMade(options, {
    id: "consent-manager",
    name: "consentmanager",
    provider: "consentmanager",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("consentmanager"),
    privacyPolicy: "https://www.consentmanager.net/privacy.php",
    cookies: [
      { name: "__cmpconsent*", retention: "1 year", purpose: purposes.consent },
      { name: "__cmpcpc*", retention: "1 year", purpose: purposes.consent },
      { name: "__cmpcvc*", retention: "1 year", purpose: purposes.consent },
      { name: "__cmpiab", retention: "unknown", purpose: purposes.consent },
      { name: "__cmpiuid", retention: "1 year", purpose: purposes.consent },
      { name: "__cmpld", retention: "unknown", purpose: purposes.consent },
      { name: "__cmpcc", retention: "unknown", purpose: purposes.consent },
      { name: "__cmpfcc", retention: "unknown", purpose: purposes.consent },
      { name: "__cmpwel*", retention: "unknown", purpose: purposes.consent },
    ],
    urls: [
      { url: "consentmanager.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "consentmanager.mgr.consensu.org", loads: ["script", "frame", "connect"] },
    ],
    snippets: ["window.cmp_id", "cmp_cdid"],
  });
}
