// ZDF.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ZDF. Default category `preferences`: needs consent. */
export function zdf<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zdf", Category> {
  return readyMade(options, {
    id: "zdf",
    name: "ZDF",
    provider: "ZDF",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("ZDF"),
    privacyPolicy: "https://www.zdf.de/datenschutz-100.html",
    urls: [
      { url: "ngp.zdf.de", loads: ["frame", "connect"] },
      { url: "zdf.de", loads: ["frame", "image", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
