// Google Tag Manager. A container loads whatever its owner put into it: hence marketing.
// A server container, or a tag gateway, on the site's own hosts is declared by `host` and `path`.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import { PROXIED, proxiedUrls } from "./proxied.ts";
import type { ProxiedOptions } from "./proxied.ts";

/** Google Tag Manager. Default category `marketing`: needs consent. */
export function googleTagManager<const Category extends string = "marketing">(
  options: ProxiedOptions<Category> = {},
): ServiceDeclaration<"google-tag-manager", Category> {
  return readyMade(
    options,
    {
      id: "google-tag-manager",
      name: "Google Tag Manager",
      provider: "Google",
      category: "marketing",
      purpose: {
        en: "Loading of measurement and advertising tags",
        fr: "Chargement de balises de mesure et de publicité",
      },
      sharing: sharedWith("Google"),
      privacyPolicy: "https://policies.google.com/privacy",
      cookies: [{ name: "_gtm_*", retention: "various", purpose: purposes.technical }],
      urls: [
        { url: "googletagmanager.com/gtm.js", loads: "script" },
        { url: "googletagmanager.com/gtm/", loads: "script" },
        { url: "googletagmanager.com/ns.html", loads: "frame" },
        { url: "googletagmanager.com/a", loads: ["connect", "image"] },
        { url: "googletagmanager.com/td", loads: ["connect", "image"] },
        { url: "tagassistant.google.com", loads: ["connect", "script"] },
        ...proxiedUrls(options, ["script", "frame", "image", "connect"]),
      ],
      snippets: ["'gtm.start'", '"gtm.start"', "gtm.start:", "googletagmanager.com/gtm.js"],
    },
    PROXIED,
  );
}
