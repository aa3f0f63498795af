// Rollbar.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Rollbar. Default category `statistics`: needs consent. */
export function rollbar<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rollbar", Category> {
  return readyMade(options, {
    id: "rollbar",
    name: "Rollbar",
    provider: "Rollbar",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Rollbar"),
    privacyPolicy: "https://rollbar.com/privacy/",
    urls: [
      { url: "rollbar.com", loads: ["script", "connect"] },
      { url: "cdnjs.cloudflare.com/ajax/libs/rollbar.js/", loads: "script" },
      ...packages(["rollbar"]),
    ],
    snippets: ["_rollbarConfig", "rollbar.init("],
    outgoing: ["api.rollbar.com"],
  });
}
