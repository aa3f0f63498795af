// Common Ninja.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Common Ninja. Default category `marketing`: needs consent. */
export function commonNinja<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"common-ninja", Category> {
  return readyMade(options, {
    id: "common-ninja",
    name: "Common Ninja",
    provider: "Common Ninja",
    category: "marketing",
    purpose: uses.widgets,
    sharing: sharedWith("Common Ninja"),
    privacyPolicy: "https://www.commoninja.com/privacy",
    urls: [
      { url: "commoninja.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
    ],
    snippets: ["cdn.commoninja.com/sdk/"],
  });
}
