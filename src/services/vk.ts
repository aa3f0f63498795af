// VK.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** VK. Default category `marketing`: needs consent. */
export function vk<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vk", Category> {
  return readyMade(options, {
    id: "vk",
    name: "VK",
    provider: "VK",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("VK"),
    privacyPolicy: "https://vk.com/privacy",
    cookies: [
      { name: "remixlang", retention: "unknown", purpose: purposes.language },
      { name: "remixstid", retention: "unknown", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "vk.com", loads: ["frame", "script", "image", "connect"] },
      { url: "vk.ru", loads: ["frame", "script", "image", "connect"] },
      { url: "vkvideo.ru", loads: ["frame", "script", "image", "connect"] },
      { url: "userapi.com", loads: ["script", "image", "media"] },
      { url: "vk-cdn.net", loads: ["script", "image", "media"] },
      { url: "mycdn.me", loads: ["image", "media"] },
    ],
    snippets: ["VK.init(", "VK.Widgets.", "VK.Retargeting.", "vk.com/js/api/"],
    placeholder: placeholders.post,
  });
}
