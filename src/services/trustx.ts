// TRUSTX.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TRUSTX. Default category `marketing`: needs consent. */
export function trustx<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"trustx", Category> {
  return readyMade(options, {
    id: "trustx",
    name: "TRUSTX",
    provider: "MediaGrid",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("MediaGrid"),
    privacyPolicy: "https://trustx.org/privacy-policy/",
    urls: [
      { url: "trustx.org", loads: ["script", "image", "connect"] },
      { url: "bidswitch.net", loads: ["script", "image", "connect"] },
      { url: "themediagrid.com", loads: ["script", "image", "connect"] },
      { url: "iponweb.net", loads: ["script", "image", "connect"] },
      { url: "iponweb.com", loads: ["script", "image", "connect"] },
      { url: "p161.net", loads: ["script", "image", "connect"] },
    ],
  });
}
