// Raygun.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Raygun. Default category `statistics`: needs consent. */
export function raygun<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"raygun", Category> {
  return readyMade(options, {
    id: "raygun",
    name: "Raygun",
    provider: "Raygun",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Raygun"),
    privacyPolicy: "https://raygun.com/legal/privacy-policy",
    cookies: [
      { name: "raygun4js-userid", retention: "1 year", purpose: purposes.visitorId },
      { name: "raygun4js-sid", retention: "30 minutes", purpose: purposes.sessionId },
      {
        name: "raygun4js-userid",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "raygun.io", loads: ["script", "connect"] },
      { url: "raygun.com", loads: ["script", "connect"] },
    ],
    snippets: ["rg4js(", "cdn.raygun.io/raygun4js/"],
    outgoing: ["api.raygun.com", "api.raygun.io"],
  });
}
