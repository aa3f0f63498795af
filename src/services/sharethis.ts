// ShareThis.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ShareThis. Default category `marketing`: needs consent. */
export function sharethis<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sharethis", Category> {
  return readyMade(options, {
    id: "sharethis",
    name: "ShareThis",
    provider: "ShareThis",
    category: "marketing",
    purpose: uses.sharing,
    sharing: sharedWith("ShareThis"),
    privacyPolicy: "https://sharethis.com/privacy/",
    cookies: [
      { name: "__stid", retention: "13 months", purpose: purposes.following },
      { name: "__stidv", retention: "13 months", purpose: purposes.following },
      { name: "_stid", retention: "13 months", purpose: purposes.following },
      { name: "_stidv", retention: "13 months", purpose: purposes.following },
      { name: "__unam", retention: "9 months", purpose: purposes.interaction },
      { name: "pubconsent", retention: "13 months", purpose: purposes.consent },
      {
        name: "st_optout",
        retention: "unknown",
        purpose: purposes.consent,
        category: "functional",
      },
      { name: "fpestid", retention: "13 months", purpose: purposes.following },
    ],
    urls: [
      { url: "sharethis.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "sharethis.mgr.consensu.org", loads: ["script", "frame"] },
    ],
    snippets: ["sharethis.com/js/sharethis.js", "stLight.options(", "switchTo5x"],
  });
}
