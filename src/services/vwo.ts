// VWO.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** VWO. Default category `statistics`: needs consent. */
export function vwo<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vwo", Category> {
  return readyMade(options, {
    id: "vwo",
    name: "VWO",
    provider: "Wingify",
    category: "statistics",
    purpose: uses.experiments,
    sharing: sharedWith("Wingify"),
    privacyPolicy: "https://vwo.com/privacy-policy/",
    cookies: [
      { name: "_vwo_uuid*", retention: "1 year", purpose: purposes.visitorId },
      { name: "_vwo_ds", retention: "75 days", purpose: purposes.visitorId },
      { name: "_vwo_sn", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "_vis_opt_s", retention: "100 days", purpose: purposes.visits },
      { name: "_vis_opt_test_cookie", retention: "session", purpose: purposes.probe },
      { name: "_vis_opt_exp_*", retention: "100 days", purpose: purposes.variant },
      { name: "_vwo_referrer", retention: "15 seconds", purpose: purposes.origin },
      { name: "_vwo", retention: "1 year", purpose: purposes.variant },
      {
        name: "_vis_opt_out",
        retention: "10 years",
        purpose: purposes.consent,
        category: "functional",
      },
      {
        name: "_vwo_consent",
        retention: "unknown",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "_vwo_app_version", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      { url: "visualwebsiteoptimizer.com", loads: ["script", "image", "connect"] },
      { url: "vwo.com", loads: ["script", "image", "connect"] },
      { url: "wingify.com", loads: ["script", "image", "connect"] },
      { url: "d5phz18u4wuww.cloudfront.net", loads: "script" },
    ],
    snippets: ["_vwo_code", "_vis_opt_", "VWO.push("],
    outgoing: ["app.vwo.com/api/"],
  });
}
