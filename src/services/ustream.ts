// IBM Video Streaming.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** IBM Video Streaming. Default category `preferences`: needs consent. */
export function ustream<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ustream", Category> {
  return readyMade(options, {
    id: "ustream",
    name: "IBM Video Streaming",
    provider: "IBM",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("IBM"),
    privacyPolicy: "https://www.ibm.com/us-en/privacy",
    urls: [
      { url: "video.ibm.com", loads: ["frame", "script", "image", "connect"] },
      { url: "ustream.tv", loads: ["frame", "script", "image", "connect"] },
    ],
    placeholder: placeholders.video,
  });
}
