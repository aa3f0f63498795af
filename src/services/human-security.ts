// HUMAN.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** HUMAN. Default category `functional`: free of consent. */
export function humanSecurity<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"human-security", Category> {
  return readyMade(options, {
    id: "human-security",
    name: "HUMAN",
    provider: "HUMAN Security",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("HUMAN Security"),
    privacyPolicy: "https://www.humansecurity.com/privacy-policy",
    cookies: [
      { name: "_px", retention: "5 minutes", purpose: purposes.security },
      { name: "_px2", retention: "5 minutes", purpose: purposes.security },
      { name: "_px3", retention: "5 minutes", purpose: purposes.security },
      { name: "_pxhd", retention: "1 year", purpose: purposes.security },
      { name: "_pxvid", retention: "1 year", purpose: purposes.security },
      { name: "pxcts", retention: "session", purpose: purposes.security },
      { name: "_pxde", retention: "5 minutes", purpose: purposes.security },
      { name: "_pxff_*", retention: "unknown", purpose: purposes.security },
    ],
    urls: [
      { url: "perimeterx.net", loads: ["script", "connect"] },
      { url: "px-cdn.net", loads: "script" },
      { url: "px-cloud.net", loads: ["script", "connect"] },
      { url: "pxchk.net", loads: "connect" },
      { url: "px-client.net", loads: ["script", "connect"] },
      { url: "human-security.com", loads: ["script", "connect"] },
      { url: "whiteops.com", loads: ["script", "connect"] },
      { url: "humansecurity.com", loads: ["script", "connect"] },
    ],
    snippets: ["_pxAppId"],
  });
}
