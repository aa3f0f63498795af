// New Relic.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** New Relic. Default category `statistics`: needs consent. */
export function newRelic<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"new-relic", Category> {
  return readyMade(options, {
    id: "new-relic",
    name: "New Relic",
    provider: "New Relic",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("New Relic"),
    privacyPolicy: "https://newrelic.com/termsandconditions/privacy",
    cookies: [
      {
        name: "NRBA_SESSION",
        retention: "persistent",
        purpose: purposes.sessionId,
        storage: "localStorage",
      },
      {
        name: "NRBA_SESSION_ID",
        retention: "session",
        purpose: purposes.sessionId,
        storage: "sessionStorage",
      },
    ],
    urls: [
      { url: "js-agent.newrelic.com", loads: "script" },
      { url: "nr-data.net", loads: ["connect", "script"] },
      { url: "newrelic.com", loads: ["script", "connect"] },
    ],
    snippets: ["NREUM||(NREUM", "window.NREUM"],
    outgoing: [
      "insights-collector.newrelic.com",
      "log-api.newrelic.com",
      { url: "insights-collector.newrelic.com/v1/accounts/", batch: true },
      { url: "log-api.newrelic.com/log/", batch: true },
    ],
  });
}
