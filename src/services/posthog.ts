// PostHog.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PostHog. Default category `statistics`: needs consent. */
export function posthog<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"posthog", Category> {
  return readyMade(options, {
    id: "posthog",
    name: "PostHog",
    provider: "PostHog",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("PostHog"),
    privacyPolicy: "https://posthog.com/privacy",
    cookies: [
      { name: "ph_*_posthog", retention: "1 year", purpose: purposes.visitorId },
      {
        name: "ph_*_posthog",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "ph_*_window_id",
        retention: "session",
        purpose: purposes.sessionId,
        storage: "sessionStorage",
      },
      {
        name: "ph_*_primary_window_exists",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
      {
        name: "__ph_opt_in_out_*",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
        category: "functional",
      },
    ],
    urls: [
      { url: "posthog.com", loads: ["script", "image", "connect"] },
      { url: "i.posthog.com", loads: ["script", "image", "connect"] },
      ...packages(["posthog-js"]),
    ],
    snippets: ["posthog.init("],
    outgoing: ["us.i.posthog.com", "eu.i.posthog.com", "app.posthog.com"],
  });
}
