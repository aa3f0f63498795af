// Facebook.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders } from "./uses.ts";

/** Facebook. Default category `marketing`: needs consent. */
export function facebook<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"facebook", Category> {
  return readyMade(options, {
    id: "facebook",
    name: "Facebook",
    provider: "Meta",
    category: "marketing",
    purpose: {
      en: "Display of posts and share buttons",
      fr: "Affichage de publications et de boutons de partage",
    },
    sharing: sharedWith("Meta"),
    privacyPolicy: "https://www.facebook.com/privacy/policy/",
    cookies: [
      { name: "fbm_*", retention: "1 year", purpose: purposes.account },
      { name: "*_fbm_*", retention: "1 year", purpose: purposes.account },
      { name: "fbsr_*", retention: "session", purpose: purposes.account },
      { name: "xs", retention: "3 months", purpose: purposes.sessionId },
      { name: "fr", retention: "3 months", purpose: purposes.ads },
      { name: "act", retention: "90 days", purpose: purposes.account },
      { name: "datr", retention: "2 years", purpose: purposes.security },
      { name: "c_user", retention: "30 days", purpose: purposes.account },
      { name: "sb", retention: "2 years", purpose: purposes.device },
      { name: "wd", retention: "1 week", purpose: purposes.device },
      { name: "csm", retention: "90 days", purpose: purposes.security },
      { name: "actppresence", retention: "session", purpose: purposes.interaction },
      { name: "_fbp", retention: "3 months", purpose: purposes.following },
      { name: "_fbc", retention: "2 years", purpose: purposes.ads },
    ],
    urls: [
      { url: "facebook.com/video/", loads: ["frame"] },
      { url: "facebook.com/dialog/", loads: ["frame"] },
      { url: "fbcdn-photos-e-a.akamaihd.net", loads: ["image"] },
      { url: "staticxx.facebook.com", loads: ["script", "frame"] },
      { url: "fb.watch", loads: ["frame"] },
      { url: "connect.facebook.net/*/sdk", loads: "script" },
      { url: "connect.facebook.net/*/all.js", loads: "script" },
      { url: "facebook.com/plugins/", loads: "frame" },
      { url: "facebook.com/v*/plugins/", loads: "frame" },
      { url: "graph.facebook.com", loads: ["image", "connect"] },
      { url: "fbcdn.net", loads: ["image", "script", "style", "media"] },
      { url: "fbsbx.com", loads: "image" },
      { url: "cdn.ampproject.org/v0/amp-facebook", loads: "script" },
    ],
    snippets: [
      "FB.init(",
      "fbAsyncInit",
      "facebook-jssdk",
      "connect.facebook.net/en_US/sdk",
      "connect.facebook.net/en_GB/sdk",
      "connect.facebook.net/fr_FR/sdk",
      "connect.facebook.net/de_DE/sdk",
      "connect.facebook.net/es_ES/sdk",
      "connect.facebook.net/it_IT/sdk",
      "connect.facebook.net/en_US/all.js",
      "connect.facebook.net/fr_FR/all.js",
    ],
    placeholder: placeholders.post,
  });
}
