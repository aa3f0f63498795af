// Glassbox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Glassbox. Default category `statistics`: needs consent. */
export function glassbox<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"glassbox", Category> {
  return readyMade(options, {
    id: "glassbox",
    name: "Glassbox",
    provider: "Glassbox",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("Glassbox"),
    privacyPolicy: "https://www.glassbox.com/privacy-policy/",
    cookies: [
      { name: "sc.ASP.NET_SESSIONID", retention: "session", purpose: purposes.sessionId },
      { name: "_cls_v", retention: "1 year", purpose: purposes.visitorId },
      { name: "_cls_s", retention: "session", purpose: purposes.sessionId },
      { name: "_cls_cfgver", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      { url: "sessioncam.com", loads: ["script", "image", "connect"] },
      { url: "glassboxdigital.io", loads: ["script", "image", "connect"] },
      { url: "glassboxcdn.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["sessioncamconfiguration", "glassboxdigital"],
  });
}
