// Font Awesome. No cookie, but the maker is told the visitor's address: serve the files yourself
// where you can.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Font Awesome. Default category `functional`: free of consent. */
export function fontAwesome<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"font-awesome", Category> {
  return readyMade(options, {
    id: "font-awesome",
    name: "Font Awesome",
    provider: "Fonticons",
    category: "functional",
    purpose: uses.fonts,
    sharing: sharedWith("Fonticons"),
    privacyPolicy: "https://fontawesome.com/privacy",
    urls: [
      { url: "fontawesome.com", loads: ["script", "style", "font", "image", "connect"] },
      { url: "use.fontawesome.com", loads: ["script", "style", "font"] },
      { url: "kit.fontawesome.com", loads: "script" },
      { url: "ka-f.fontawesome.com", loads: ["script", "style", "font", "connect"] },
      { url: "ka-p.fontawesome.com", loads: ["script", "style", "font", "connect"] },
    ],
    snippets: ["FontAwesomeKitConfig"],
  });
}
