// AppDynamics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AppDynamics. Default category `statistics`: needs consent. */
export function appDynamics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"app-dynamics", Category> {
  return readyMade(options, {
    id: "app-dynamics",
    name: "AppDynamics",
    provider: "Cisco",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Cisco"),
    privacyPolicy: "https://www.cisco.com/c/en/us/about/legal/privacy-full.html",
    cookies: [
      { name: "ADRUM*", retention: "session", purpose: purposes.technical },
      {
        name: "ADRUM_AGENT_INFO",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "appdynamics.com", loads: ["script", "connect"] },
      { url: "eum-appdynamics.com", loads: ["script", "connect"] },
    ],
    snippets: ["adrum-start-time", "adrum-config", "cdn.appdynamics.com/adrum"],
  });
}
