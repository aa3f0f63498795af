// jsDelivr. Holds every package of npm, trackers among them: narrow it down with a declaration of
// your own where you can, or serve the files yourself.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** jsDelivr. Default category `functional`: free of consent. */
export function jsdelivr<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jsdelivr", Category> {
  return readyMade(options, {
    id: "jsdelivr",
    name: "jsDelivr",
    provider: "Prospect One",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Prospect One"),
    privacyPolicy: "https://www.jsdelivr.com/terms/privacy-policy",
    urls: [
      { url: "cdn.jsdelivr.net", loads: ["script", "style", "font", "image", "connect"] },
      { url: "fastly.jsdelivr.net", loads: ["script", "style", "font", "image"] },
      { url: "gcore.jsdelivr.net", loads: ["script", "style", "font", "image"] },
    ],
  });
}
