// Google Ads.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import { PROXIED, proxiedUrls } from "./proxied.ts";
import type { ProxiedOptions } from "./proxied.ts";

/** Google Ads. Default category `marketing`: needs consent. */
export function googleAds<const Category extends string = "marketing">(
  options: ProxiedOptions<Category> = {},
): ServiceDeclaration<"google-ads", Category> {
  return readyMade(
    options,
    {
      id: "google-ads",
      name: "Google Ads",
      provider: "Google",
      category: "marketing",
      purpose: {
        en: "Display and measurement of advertising",
        fr: "Affichage et mesure de la publicité",
      },
      sharing: sharedWith("Google"),
      privacyPolicy: "https://policies.google.com/privacy",
      cookies: [
        { name: "_gcl_au", retention: "3 months", purpose: purposes.conversion },
        { name: "_gcl_*", retention: "3 months", purpose: purposes.conversion },
        { name: "FPGCLAW", retention: "3 months", purpose: purposes.conversion },
        { name: "IDE", retention: "13 months", purpose: purposes.ads },
        { name: "test_cookie", retention: "15 minutes", purpose: purposes.probe },
        { name: "__gads", retention: "13 months", purpose: purposes.ads },
        { name: "__gpi", retention: "13 months", purpose: purposes.ads },
        { name: "DSID", retention: "2 weeks", purpose: purposes.account },
      ],
      urls: [
        { url: "googleadservices.com", loads: ["script", "image", "connect"] },
        { url: "doubleclick.net", loads: ["script", "frame", "image", "connect"] },
        { url: "googlesyndication.com", loads: ["script", "frame", "image", "connect"] },
        { url: "googletagservices.com", loads: "script" },
        { url: "adservice.google.com", loads: ["script", "image"] },
        { url: "google.com/pagead/", loads: ["image", "connect"] },
        { url: "google.com/ccm/", loads: "connect" },
        { url: "googletagmanager.com/gtag/", loads: "script" },
        ...proxiedUrls(options, ["script", "frame", "image", "connect"]),
      ],
      snippets: [
        "google_conversion_id",
        "window.adsbygoogle",
        "googletag.cmd",
        "gtag('config','AW-",
        "gtag('config', 'AW-",
        'gtag("config","AW-',
        'gtag("config", "AW-',
        "googleadservices.com/pagead/conversion",
        "securepubads.g.doubleclick.net/tag/js/gpt.js",
        "pagead2.googlesyndication.com/pagead/js/adsbygoogle.js",
      ],
    },
    PROXIED,
  );
}
