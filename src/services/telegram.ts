// Telegram.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Telegram. Default category `marketing`: needs consent. */
export function telegram<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"telegram", Category> {
  return readyMade(options, {
    id: "telegram",
    name: "Telegram",
    provider: "Telegram",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Telegram"),
    privacyPolicy: "https://telegram.org/privacy",
    cookies: [
      { name: "stel_ssid", retention: "unknown", purpose: purposes.visitorId },
      { name: "stel_token", retention: "unknown", purpose: purposes.account },
    ],
    urls: [
      { url: "telegram.org", loads: ["frame", "script", "image", "connect"] },
      { url: "t.me", loads: ["frame", "image"] },
      { url: "telegram.me", loads: ["frame", "image"] },
      { url: "cdn-telegram.org", loads: ["script", "image", "media"] },
      { url: "telesco.pe", loads: ["image", "media"] },
    ],
    snippets: ["telegram.org/js/telegram-widget"],
    placeholder: placeholders.post,
  });
}
