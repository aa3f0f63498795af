// Screeb.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Screeb. Default category `statistics`: needs consent. */
export function screeb<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"screeb", Category> {
  return readyMade(options, {
    id: "screeb",
    name: "Screeb",
    provider: "Screeb",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Screeb"),
    privacyPolicy: "https://screeb.app/gdpr-privacy",
    urls: [{ url: "screeb.app", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["ScreebObject", "$screeb(", "t.screeb.app/tag.js"],
  });
}
