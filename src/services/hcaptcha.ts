// hCaptcha. Whether it may do without consent is disputed; a site that takes that view says so
// with `category` or `exempt`.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** hCaptcha. Default category `marketing`: needs consent. */
export function hcaptcha<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"hcaptcha", Category> {
  return readyMade(options, {
    id: "hcaptcha",
    name: "hCaptcha",
    provider: "Intuition Machines",
    category: "marketing",
    purpose: uses.captcha,
    sharing: sharedWith("Intuition Machines"),
    privacyPolicy: "https://www.hcaptcha.com/privacy",
    cookies: [
      { name: "hmt_id", retention: "30 days", purpose: purposes.security },
      { name: "hc_accessibility", retention: "unknown", purpose: purposes.settings },
    ],
    urls: [
      { url: "hcaptcha.com", loads: ["script", "frame", "image", "connect", "style"] },
      ...packages(["@hcaptcha/"]),
    ],
    snippets: ["hcaptcha.com/1/api.js", "js.hcaptcha.com/1/", "hcaptcha.render("],
    outgoing: ["api.hcaptcha.com/siteverify", "hcaptcha.com/siteverify"],
    captcha: { class: "h-captcha", scripts: ["https://js.hcaptcha.com/1/api.js"] },
  });
}
