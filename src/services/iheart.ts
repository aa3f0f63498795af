// iHeart.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** iHeart. Default category `marketing`: needs consent. */
export function iheart<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"iheart", Category> {
  return readyMade(options, {
    id: "iheart",
    name: "iHeart",
    provider: "iHeartMedia",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("iHeartMedia"),
    privacyPolicy: "https://www.iheart.com/privacy/",
    urls: [{ url: "iheart.com", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
