// Mixcloud.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mixcloud. Default category `marketing`: needs consent. */
export function mixcloud<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mixcloud", Category> {
  return readyMade(options, {
    id: "mixcloud",
    name: "Mixcloud",
    provider: "Mixcloud",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Mixcloud"),
    privacyPolicy: "https://www.mixcloud.com/privacy/",
    cookies: [{ name: "mx_t", retention: "unknown", purpose: purposes.visitorId }],
    urls: [{ url: "mixcloud.com", loads: ["frame", "script", "image", "connect"] }],
    snippets: ["Mixcloud.PlayerWidget(", "widget.mixcloud.com/media/js/widgetApi.js"],
    placeholder: placeholders.audio,
  });
}
