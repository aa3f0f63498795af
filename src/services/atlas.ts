// Atlas. Closed: this declaration is for pages whose tags are still there. Remove them.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Atlas. Default category `marketing`: needs consent. */
export function atlas<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"atlas", Category> {
  return readyMade(options, {
    id: "atlas",
    name: "Atlas",
    provider: "Meta",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Meta"),
    privacyPolicy: "https://www.facebook.com/privacy/policy/",
    urls: [
      { url: "atdmt.com", loads: ["script", "image", "connect"] },
      { url: "atlassbx.com", loads: ["script", "image", "connect"] },
      { url: "atlassolutions.com", loads: ["script", "image", "connect"] },
    ],
  });
}
