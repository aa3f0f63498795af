// Tencent Captcha.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Tencent Captcha. Default category `functional`: free of consent. */
export function tencentCaptcha<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tencent-captcha", Category> {
  return readyMade(options, {
    id: "tencent-captcha",
    name: "Tencent Captcha",
    provider: "Tencent",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("Tencent"),
    urls: [
      { url: "captcha.qcloud.com", loads: ["script", "frame", "connect"] },
      { url: "captcha.gtimg.com", loads: ["script", "frame", "connect"] },
      { url: "captcha.myqcloud.com", loads: ["script", "frame", "connect"] },
      { url: "captcha.qq.com", loads: ["script", "frame", "connect"] },
    ],
    snippets: ["new TencentCaptcha("],
    captcha: {},
  });
}
