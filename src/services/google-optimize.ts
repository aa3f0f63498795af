// Google Optimize. Closed on 30 September 2023: this declaration is for pages whose tags are still
// there. Remove them.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Google Optimize. Default category `statistics`: needs consent. */
export function googleOptimize<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-optimize", Category> {
  return readyMade(options, {
    id: "google-optimize",
    name: "Google Optimize",
    provider: "Google",
    category: "statistics",
    purpose: uses.experiments,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    cookies: [
      { name: "_gaexp", retention: "90 days", purpose: purposes.variant },
      { name: "_gaexp_rc", retention: "10 seconds", purpose: purposes.variant },
      { name: "_opt_awcid", retention: "24 hours", purpose: purposes.ads },
      { name: "_opt_awmid", retention: "24 hours", purpose: purposes.ads },
      { name: "_opt_awgid", retention: "24 hours", purpose: purposes.ads },
      { name: "_opt_awkid", retention: "24 hours", purpose: purposes.ads },
      { name: "_opt_utmc", retention: "24 hours", purpose: purposes.ads },
      { name: "_opt_expid", retention: "10 seconds", purpose: purposes.variant },
    ],
    urls: [{ url: "googleoptimize.com", loads: "script" }],
    snippets: ["googleoptimize.com/optimize.js", ".async-hide"],
  });
}
