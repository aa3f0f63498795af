// Salesforce Account Engagement, once Pardot.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Where the site's Pardot forms and tracker stand. */
export interface PardotOptions<Category extends string = string> extends ServiceOptions<Category> {
  /** The tracker domain, a name of the site's own that leads to Salesforce: `"go.example.com"`. */
  readonly trackerDomain?: string;
}

/** Salesforce Account Engagement (Pardot). Default category `marketing`: needs consent. */
export function pardot<const Category extends string = "marketing">(
  options: PardotOptions<Category> = {},
): ServiceDeclaration<"pardot", Category> {
  const { trackerDomain } = options;
  return readyMade(
    options,
    {
      id: "pardot",
      name: "Salesforce Account Engagement (Pardot)",
      provider: "Salesforce",
      category: "marketing",
      purpose: {
        en: "Forms, and following of prospective customers",
        fr: "Formulaires et suivi des clients potentiels",
      },
      sharing: sharedWith("Salesforce"),
      privacyPolicy: "https://www.salesforce.com/company/legal/privacy/",
      cookies: [
        { name: "visitor_id*", retention: "1 year", purpose: purposes.following },
        { name: "visitor_id*-hash", retention: "1 year", purpose: purposes.security },
        { name: "pardot", retention: "session", purpose: purposes.sessionId },
        { name: "lpv*", retention: "30 minutes", purpose: purposes.throttle },
      ],
      urls: [
        { url: "pardot.com", loads: ["script", "image", "frame", "connect"] },
        ...(trackerDomain === undefined
          ? []
          : [{ url: trackerDomain, loads: ["script", "image", "frame", "connect"] as const }]),
      ],
      snippets: ["piAId =", "piAId=", "piHostname", "pardot.com/pd.js"],
    },
    { trackerDomain: true },
  );
}
