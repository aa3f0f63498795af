// OpenWeb.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** OpenWeb. Default category `marketing`: needs consent. */
export function openweb<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"openweb", Category> {
  return readyMade(options, {
    id: "openweb",
    name: "OpenWeb",
    provider: "OpenWeb",
    category: "marketing",
    purpose: uses.comments,
    sharing: sharedWith("OpenWeb"),
    privacyPolicy: "https://www.openweb.com/legal-and-privacy/privacy",
    cookies: [
      { name: "spotim_visitId", retention: "unknown", purpose: purposes.visitorId },
      {
        name: "SPOTIM_*",
        retention: "persistent",
        purpose: purposes.account,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "spot.im", loads: ["script", "frame", "connect", "image"] },
      { url: "openwebmp.com", loads: ["script", "frame", "connect", "image"] },
      { url: "spotim.market", loads: ["connect", "image"] },
    ],
    snippets: ["launcher.spot.im/spot/"],
    placeholder: placeholders.comments,
  });
}
