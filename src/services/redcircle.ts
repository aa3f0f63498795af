// RedCircle.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** RedCircle. Default category `marketing`: needs consent. */
export function redcircle<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"redcircle", Category> {
  return readyMade(options, {
    id: "redcircle",
    name: "RedCircle",
    provider: "RedCircle",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("RedCircle"),
    privacyPolicy: "https://redcircle.com/privacy",
    urls: [
      { url: "redcircle.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "podcache.net", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["redcircleIframe("],
    placeholder: placeholders.audio,
  });
}
