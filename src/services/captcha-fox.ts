// CaptchaFox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CaptchaFox. Default category `functional`: free of consent. */
export function captchaFox<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"captcha-fox", Category> {
  return readyMade(options, {
    id: "captcha-fox",
    name: "CaptchaFox",
    provider: "Scoria Labs",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("Scoria Labs"),
    privacyPolicy: "https://captchafox.com/privacy-policy",
    urls: [
      { url: "captchafox.com", loads: ["script", "frame", "connect"] },
      ...packages(["@captchafox/"]),
    ],
    snippets: ["captchafox.render("],
    captcha: { class: "captchafox", scripts: ["https://cdn.captchafox.com/api.js"] },
  });
}
