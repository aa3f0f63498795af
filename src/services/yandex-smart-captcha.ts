// Yandex SmartCaptcha.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Yandex SmartCaptcha. Default category `functional`: free of consent. */
export function yandexSmartCaptcha<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yandex-smart-captcha", Category> {
  return readyMade(options, {
    id: "yandex-smart-captcha",
    name: "Yandex SmartCaptcha",
    provider: "Yandex",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("Yandex"),
    privacyPolicy: "https://yandex.com/legal/confidential/",
    urls: [
      { url: "smartcaptcha.yandexcloud.net", loads: ["script", "frame", "connect"] },
      { url: "smartcaptcha.cloud.yandex.ru", loads: ["script", "frame", "connect"] },
      { url: "smartcaptcha.cloud.yandex.com", loads: ["script", "frame", "connect"] },
      { url: "captcha-api.yandex.ru", loads: ["script", "frame", "connect"] },
    ],
    snippets: ["smartCaptcha.render("],
    captcha: {
      class: "smart-captcha",
      scripts: [
        "https://smartcaptcha.yandexcloud.net/captcha.js",
        "https://smartcaptcha.cloud.yandex.ru/captcha.js",
      ],
    },
  });
}
