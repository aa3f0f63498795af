// TED.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TED. Default category `marketing`: needs consent. */
export function ted<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ted", Category> {
  return readyMade(options, {
    id: "ted",
    name: "TED",
    provider: "TED Conferences",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("TED Conferences"),
    privacyPolicy: "https://www.ted.com/about/our-organization/our-policies-terms/privacy-policy",
    urls: [
      { url: "embed.ted.com", loads: "frame" },
      { url: "embed-ssl.ted.com", loads: "frame" },
      { url: "ted.com/talks", loads: "frame" },
      { url: "tedcdn.com", loads: ["script", "image", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
