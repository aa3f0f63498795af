// TimelineJS.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TimelineJS. Default category `preferences`: needs consent. */
export function timelineJs<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"timeline-js", Category> {
  return readyMade(options, {
    id: "timeline-js",
    name: "TimelineJS",
    provider: "Northwestern University Knight Lab",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Northwestern University Knight Lab"),
    privacyPolicy: "https://knightlab.northwestern.edu/",
    urls: [
      { url: "cdn.knightlab.com", loads: ["frame", "script", "image", "connect", "style", "font"] },
      { url: "uploads.knightlab.com", loads: ["frame", "script", "image", "connect"] },
    ],
    snippets: ["new TL.Timeline(", "cdn.knightlab.com/libs/timeline"],
    placeholder: placeholders.document,
  });
}
