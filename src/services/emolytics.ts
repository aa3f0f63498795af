// Emolytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Emolytics. Default category `statistics`: needs consent. */
export function emolytics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"emolytics", Category> {
  return readyMade(options, {
    id: "emolytics",
    name: "Emolytics",
    provider: "Emolytics",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Emolytics"),
    privacyPolicy: "https://www.emolytics.com/main/privacy-policy.php",
    urls: [{ url: "emolytics.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["emolytics_", "cdn.emolytics.com/script/"],
  });
}
