// Appcues.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Appcues. Default category `statistics`: needs consent. */
export function appcues<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"appcues", Category> {
  return readyMade(options, {
    id: "appcues",
    name: "Appcues",
    provider: "Appcues",
    category: "statistics",
    purpose: uses.support,
    sharing: sharedWith("Appcues"),
    privacyPolicy: "https://www.appcues.com/legal/privacy",
    urls: [
      {
        url: "appcues.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "appcues.net",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["Appcues.identify(", "Appcues.page("],
    outgoing: ["api.appcues.com"],
  });
}
