// CodePen.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** CodePen. Default category `preferences`: needs consent. */
export function codepen<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"codepen", Category> {
  return readyMade(options, {
    id: "codepen",
    name: "CodePen",
    provider: "CodePen",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("CodePen"),
    privacyPolicy: "https://blog.codepen.io/documentation/privacy/",
    urls: [
      { url: "codepen.io", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "cpwebassets.codepen.io", loads: ["script", "image"] },
      { url: "cdpn.io", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    snippets: ["codepen.io/assets/embed/ei.js"],
    placeholder: placeholders.code,
  });
}
