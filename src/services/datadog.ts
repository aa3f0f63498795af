// Datadog.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Datadog. Default category `statistics`: needs consent. */
export function datadog<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"datadog", Category> {
  return readyMade(options, {
    id: "datadog",
    name: "Datadog",
    provider: "Datadog",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Datadog"),
    privacyPolicy: "https://www.datadoghq.com/legal/privacy/",
    cookies: [
      { name: "_dd_s", retention: "various", purpose: purposes.sessionId },
      { name: "_dd_l", retention: "session", purpose: purposes.technical },
      { name: "_dd_r", retention: "session", purpose: purposes.technical },
      { name: "_dd", retention: "session", purpose: purposes.sessionId },
      { name: "dd_cookie_test_*", retention: "session", purpose: purposes.probe },
      { name: "_dd_s_v2", retention: "various", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "datadoghq-browser-agent.com", loads: "script" },
      { url: "browser-intake-datadoghq.com", loads: "connect" },
      { url: "browser-intake-datadoghq.eu", loads: "connect" },
      { url: "browser-intake-us3-datadoghq.com", loads: "connect" },
      { url: "browser-intake-us5-datadoghq.com", loads: "connect" },
      { url: "browser-intake-ap1-datadoghq.com", loads: "connect" },
      { url: "datadoghq.com", loads: ["script", "connect"] },
      { url: "datadoghq.eu", loads: ["script", "connect"] },
      ...packages(["@datadog/browser"]),
    ],
    snippets: ["DD_RUM.init(", "DD_LOGS.init(", "DD_RUM.onReady("],
    outgoing: [
      "http-intake.logs.datadoghq.com",
      "http-intake.logs.datadoghq.eu",
      "api.datadoghq.com",
      "api.datadoghq.eu",
      { url: "http-intake.logs.datadoghq.com/api/v2/logs", batch: true },
      { url: "http-intake.logs.datadoghq.eu/api/v2/logs", batch: true },
    ],
  });
}
