// Mouseflow.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mouseflow. Default category `statistics`: needs consent. */
export function mouseflow<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mouseflow", Category> {
  return readyMade(options, {
    id: "mouseflow",
    name: "Mouseflow",
    provider: "Mouseflow",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("Mouseflow"),
    privacyPolicy: "https://mouseflow.com/legal/company/privacy-policy/",
    cookies: [
      { name: "mf_user", retention: "90 days", purpose: purposes.visitorId },
      { name: "mf_*", retention: "session", purpose: purposes.sessionId },
    ],
    urls: [{ url: "mouseflow.com", loads: ["script", "image", "connect"] }],
    snippets: ["_mfq.push(", "cdn.mouseflow.com/projects/"],
    outgoing: ["api.mouseflow.com"],
  });
}
