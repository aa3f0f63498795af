// LogRocket.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LogRocket. Default category `statistics`: needs consent. */
export function logRocket<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"log-rocket", Category> {
  return readyMade(options, {
    id: "log-rocket",
    name: "LogRocket",
    provider: "LogRocket",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("LogRocket"),
    privacyPolicy: "https://logrocket.com/privacy",
    cookies: [
      { name: "_lr_tabs_*", retention: "1 day", purpose: purposes.sessionId },
      { name: "_lr_hb_*", retention: "1 day", purpose: purposes.sessionId },
      { name: "_lr_uf_*", retention: "1 day", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "logrocket.com", loads: ["script", "connect"] },
      { url: "logrocket.io", loads: ["script", "connect"] },
      { url: "lr-ingest.io", loads: ["script", "connect"] },
      { url: "lr-in.com", loads: ["script", "connect"] },
      { url: "lr-in-prod.com", loads: ["script", "connect"] },
      { url: "lr-intake.com", loads: ["script", "connect"] },
      { url: "lr-ingest.com", loads: ["script", "connect"] },
      { url: "lgrckt-in.com", loads: ["script", "connect"] },
      ...packages(["logrocket"]),
    ],
    snippets: ["LogRocket.init("],
  });
}
