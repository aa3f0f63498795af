// Help Scout Beacon.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Help Scout Beacon. Default category `preferences`: needs consent. */
export function helpScout<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"help-scout", Category> {
  return readyMade(options, {
    id: "help-scout",
    name: "Help Scout Beacon",
    provider: "Help Scout",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("Help Scout"),
    privacyPolicy: "https://www.helpscout.com/company/legal/privacy/",
    urls: [
      {
        url: "helpscout.net",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "helpscout.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "djtflbt20bdde.cloudfront.net", loads: ["script", "image"] },
      { url: "d3hb14vkzrxvla.cloudfront.net", loads: "connect" },
    ],
    snippets: ["Beacon('init'", "HS.beacon"],
    outgoing: ["api.helpscout.net"],
  });
}
