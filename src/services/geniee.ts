// Geniee.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Geniee. Default category `marketing`: needs consent. */
export function geniee<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"geniee", Category> {
  return readyMade(options, {
    id: "geniee",
    name: "Geniee",
    provider: "Geniee",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Geniee"),
    privacyPolicy: "https://geniee.co.jp/privacy/",
    urls: [
      { url: "genieesspv.jp", loads: ["script", "frame", "image", "connect"] },
      { url: "genieessp.jp", loads: ["script", "frame", "image", "connect"] },
      { url: "genieessp.com", loads: ["script", "frame", "image", "connect"] },
      { url: "gssprt.jp", loads: ["script", "frame", "image", "connect"] },
      { url: "href.asia", loads: ["script", "image", "connect"] },
      { url: "gsspat.jp", loads: ["script", "image", "connect"] },
    ],
    snippets: ["gn_write_"],
  });
}
