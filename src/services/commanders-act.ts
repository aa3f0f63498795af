// Commanders Act.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Commanders Act. Default category `marketing`: needs consent. */
export function commandersAct<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"commanders-act", Category> {
  return readyMade(options, {
    id: "commanders-act",
    name: "Commanders Act",
    provider: "Commanders Act",
    category: "marketing",
    purpose: uses.tagManager,
    sharing: sharedWith("Commanders Act"),
    privacyPolicy: "https://www.commandersact.com/en/privacy/",
    cookies: [
      { name: "TCID", retention: "13 months", purpose: purposes.visitorId },
      {
        name: "TC_PRIVACY",
        retention: "6 months",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "TC_PRIVACY_CENTER",
        retention: "6 months",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "TCPID", retention: "13 months", purpose: purposes.visitorId },
      { name: "tCdebugLib", retention: "unknown", purpose: purposes.technical },
      { name: "tc_cj_v2*", retention: "1 month", purpose: purposes.conversion },
    ],
    urls: [
      { url: "tagcommander.com", loads: ["script", "frame", "image", "connect"] },
      { url: "commander1.com", loads: ["script", "image", "connect"] },
      { url: "trustcommander.net", loads: ["script", "frame", "image", "connect"] },
      { url: "commandersact.com", loads: ["script", "image", "connect"] },
      { url: "tc.commandersact.com", loads: "script" },
    ],
    snippets: ["tc_vars", "tC.event.", "tC.container"],
    outgoing: ["collect.commander1.com"],
  });
}
