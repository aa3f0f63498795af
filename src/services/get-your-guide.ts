// GetYourGuide.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** GetYourGuide. Default category `marketing`: needs consent. */
export function getYourGuide<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"get-your-guide", Category> {
  return readyMade(options, {
    id: "get-your-guide",
    name: "GetYourGuide",
    provider: "GetYourGuide",
    category: "marketing",
    purpose: uses.booking,
    sharing: sharedWith("GetYourGuide"),
    privacyPolicy: "https://www.getyourguide.com/privacy_policy",
    urls: [
      { url: "getyourguide.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "getyourguide.support", loads: "frame" },
    ],
    placeholder: placeholders.booking,
  });
}
