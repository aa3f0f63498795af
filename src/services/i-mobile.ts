// i-mobile.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** i-mobile. Default category `marketing`: needs consent. */
export function iMobile<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"i-mobile", Category> {
  return readyMade(options, {
    id: "i-mobile",
    name: "i-mobile",
    provider: "i-mobile",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("i-mobile"),
    privacyPolicy: "https://www2.i-mobile.co.jp/en/policy.aspx",
    urls: [{ url: "i-mobile.co.jp", loads: ["script", "frame", "image", "connect"] }],
  });
}
