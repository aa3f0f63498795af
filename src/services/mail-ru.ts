// Top.Mail.Ru.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Top.Mail.Ru. Default category `marketing`: needs consent. */
export function mailRu<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mail-ru", Category> {
  return readyMade(options, {
    id: "mail-ru",
    name: "Top.Mail.Ru",
    provider: "VK",
    category: "marketing",
    purpose: uses.statistics,
    sharing: sharedWith("VK"),
    privacyPolicy: "https://help.mail.ru/legal/terms/common/privacy",
    cookies: [
      { name: "tmr_lvid", retention: "1 year", purpose: purposes.visitorId },
      { name: "tmr_lvidTS", retention: "1 year", purpose: purposes.visits },
      { name: "tmr_detect", retention: "1 day", purpose: purposes.probe },
      { name: "VID", retention: "unknown", purpose: purposes.following },
      { name: "FTID", retention: "unknown", purpose: purposes.following },
    ],
    urls: [
      { url: "top-fwz1.mail.ru", loads: ["script", "image", "connect"] },
      { url: "r.mradx.net", loads: ["script", "image", "media"] },
      { url: "ad.mail.ru", loads: ["script", "image", "frame", "connect"] },
      { url: "privacy-cs.mail.ru", loads: ["script", "connect"] },
    ],
    snippets: ["_tmr.push(", "top-fwz1.mail.ru/js/code.js"],
  });
}
