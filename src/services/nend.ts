// nend.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** nend. Default category `marketing`: needs consent. */
export function nend<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"nend", Category> {
  return readyMade(options, {
    id: "nend",
    name: "nend",
    provider: "FAN Communications",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("FAN Communications"),
    privacyPolicy: "https://www.fancs.com/en/privacy/",
    urls: [
      { url: "nend.net", loads: ["script", "image", "connect"] },
      { url: "a8.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["nend_params", "a8sales("],
  });
}
