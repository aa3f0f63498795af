// ReachDeck.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ReachDeck. Default category `functional`: free of consent. */
export function browseAloud<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"browse-aloud", Category> {
  return readyMade(options, {
    id: "browse-aloud",
    name: "ReachDeck",
    provider: "Texthelp",
    category: "functional",
    purpose: uses.accessibility,
    sharing: sharedWith("Texthelp"),
    privacyPolicy: "https://www.texthelp.com/privacy/",
    urls: [
      { url: "browsealoud.com", loads: ["script", "frame", "image", "connect", "style", "media"] },
      { url: "texthelp.com", loads: ["script", "frame", "image", "connect", "style", "media"] },
      { url: "speechstream.net", loads: ["script", "media"] },
    ],
    snippets: ["_ba_cv", "browsealoud.com/plus/scripts/"],
  });
}
