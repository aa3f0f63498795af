// BowNow.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** BowNow. Default category `marketing`: needs consent. */
export function bowNow<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bow-now", Category> {
  return readyMade(options, {
    id: "bow-now",
    name: "BowNow",
    provider: "Mtame",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Mtame"),
    privacyPolicy: "https://bow-now.jp/privacy/",
    urls: [{ url: "bownow.jp", loads: ["script", "image", "connect"] }],
    snippets: ["_bownow_ts"],
  });
}
