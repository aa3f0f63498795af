// Azure Application Insights.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Azure Application Insights. Default category `statistics`: needs consent. */
export function azureApplicationInsights<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"azure-application-insights", Category> {
  return readyMade(options, {
    id: "azure-application-insights",
    name: "Azure Application Insights",
    provider: "Microsoft",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    cookies: [
      { name: "ai_user", retention: "1 year", purpose: purposes.visitorId },
      { name: "ai_session", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "ai_authUser", retention: "session", purpose: purposes.profile },
      {
        name: "AI_sentBuffer",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
      {
        name: "AI_buffer",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
      {
        name: "AI_buffer_1",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
      {
        name: "AI_sentBuffer_1",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
    ],
    urls: [
      { url: "js.monitor.azure.com", loads: "script" },
      { url: "az416426.vo.msecnd.net/scripts/", loads: "script" },
      { url: "dc.services.visualstudio.com", loads: "connect" },
      { url: "in.applicationinsights.azure.com", loads: "connect" },
      { url: "applicationinsights.azure.com", loads: "connect" },
      { url: "dc.applicationinsights.microsoft.com", loads: "connect" },
      { url: "dc.applicationinsights.azure.com", loads: "connect" },
    ],
    snippets: ["appInsights.trackPageView", "js.monitor.azure.com/scripts/", "window.appInsights"],
    outgoing: [
      "in.applicationinsights.azure.com",
      "dc.services.visualstudio.com",
      { url: "in.applicationinsights.azure.com/v2", batch: true },
      { url: "dc.services.visualstudio.com/v2/track", batch: true },
    ],
  });
}
