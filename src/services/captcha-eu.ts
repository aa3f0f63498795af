// captcha.eu.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** captcha.eu. Default category `functional`: free of consent. */
export function captchaEu<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"captcha-eu", Category> {
  return readyMade(options, {
    id: "captcha-eu",
    name: "captcha.eu",
    provider: "captcha.eu",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("captcha.eu"),
    urls: [{ url: "captcha.eu", loads: ["script", "frame", "connect"] }],
    snippets: ["CaptchaEU."],
    captcha: {},
  });
}
