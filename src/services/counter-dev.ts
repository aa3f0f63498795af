// Counter.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { exemptions, uses } from "./uses.ts";

/** Counter. Default category `statistics`: needs consent. */
export function counterDev<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"counter-dev", Category> {
  return readyMade(options, {
    id: "counter-dev",
    name: "Counter",
    provider: "Counter",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Counter"),
    privacyPolicy: "https://counter.dev/",
    urls: [{ url: "counter.dev", loads: ["script", "connect"] }],
    exemptIf: exemptions.cookieless,
  });
}
