// iPerceptions.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** iPerceptions. Default category `statistics`: needs consent. */
export function iperceptions<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"iperceptions", Category> {
  return readyMade(options, {
    id: "iperceptions",
    name: "iPerceptions",
    provider: "Astound",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Astound"),
    privacyPolicy: "https://www.iperceptions.com/en/legal-hub/privacy-policy",
    urls: [{ url: "iperceptions.com", loads: ["script", "frame", "image", "connect", "style"] }],
  });
}
