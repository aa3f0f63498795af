// Umami Cloud.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Umami Cloud. Default category `statistics`: needs consent. */
export function umami<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"umami", Category> {
  return readyMade(options, {
    id: "umami",
    name: "Umami Cloud",
    provider: "Umami Software",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Umami Software"),
    privacyPolicy: "https://umami.is/privacy",
    cookies: [
      {
        name: "umami.disabled",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
        category: "functional",
      },
    ],
    urls: [
      { url: "umami.is", loads: ["script", "connect"] },
      { url: "analytics.umami.is", loads: "script" },
      { url: "api-gateway.umami.dev", loads: "connect" },
    ],
    snippets: ["umami.track(", "cloud.umami.is/script.js"],
    outgoing: ["cloud.umami.is/api/send"],
    exemptIf: exemptions.cookieless,
  });
}
