// Private Captcha.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Private Captcha. Default category `functional`: free of consent. */
export function privateCaptcha<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"private-captcha", Category> {
  return readyMade(options, {
    id: "private-captcha",
    name: "Private Captcha",
    provider: "Intmaker",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("Intmaker"),
    urls: [{ url: "privatecaptcha.com", loads: ["script", "frame", "connect"] }],
    captcha: {
      class: "private-captcha",
      scripts: ["https://cdn.privatecaptcha.com/widget/js/privatecaptcha.js"],
    },
  });
}
