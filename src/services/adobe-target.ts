// Adobe Target.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adobe Target. Default category `marketing`: needs consent. */
export function adobeTarget<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adobe-target", Category> {
  return readyMade(options, {
    id: "adobe-target",
    name: "Adobe Target",
    provider: "Adobe",
    category: "marketing",
    purpose: uses.experiments,
    sharing: sharedWith("Adobe"),
    privacyPolicy: "https://www.adobe.com/privacy/policy.html",
    cookies: [
      { name: "mbox", retention: "2 years", purpose: purposes.variant },
      { name: "mboxEdgeCluster", retention: "30 minutes", purpose: purposes.balance },
      { name: "at_check", retention: "session", purpose: purposes.probe },
      { name: "mboxSession", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "mboxPC", retention: "2 years", purpose: purposes.visitorId },
    ],
    urls: [{ url: "tt.omtrdc.net", loads: ["script", "image", "connect"] }],
    snippets: ["adobe.target.", "mboxCreate(", "targetPageParams"],
    outgoing: ["tt.omtrdc.net/rest/"],
  });
}
