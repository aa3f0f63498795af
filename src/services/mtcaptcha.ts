// MTCaptcha.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** MTCaptcha. Default category `functional`: free of consent. */
export function mtcaptcha<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mtcaptcha", Category> {
  return readyMade(options, {
    id: "mtcaptcha",
    name: "MTCaptcha",
    provider: "MTCaptcha",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("MTCaptcha"),
    privacyPolicy: "https://www.mtcaptcha.com/#privacy",
    cookies: [
      { name: "mtv1Pulse", retention: "unknown", purpose: purposes.security },
      { name: "mtv1ConfSum", retention: "unknown", purpose: purposes.security },
      { name: "mtv1Pong", retention: "unknown", purpose: purposes.security },
    ],
    urls: [{ url: "mtcaptcha.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: [
      "mtcaptchaConfig",
      "service.mtcaptcha.com/mtcv1/",
      "mtcaptcha.renderUI",
      "renderMTCaptcha",
    ],
    outgoing: ["service.mtcaptcha.com/mtcv1/api/checktoken"],
    captcha: { scripts: ["https://service.mtcaptcha.com/mtcv1/client/mtcaptcha.min.js"] },
  });
}
