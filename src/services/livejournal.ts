// LiveJournal.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** LiveJournal. Default category `marketing`: needs consent. */
export function livejournal<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"livejournal", Category> {
  return readyMade(options, {
    id: "livejournal",
    name: "LiveJournal",
    provider: "Rambler",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Rambler"),
    privacyPolicy: "https://www.livejournal.com/legal/privacy.bml",
    urls: [
      { url: "livejournal.com", loads: ["frame", "script", "image", "connect"] },
      { url: "livejournal.net", loads: ["script", "image", "media"] },
    ],
    placeholder: placeholders.post,
  });
}
