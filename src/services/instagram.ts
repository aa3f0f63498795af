// Instagram. csrftoken and sessionid are Django's names too: a site that uses them declares them,
// and its declaration wins.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders } from "./uses.ts";

/** Instagram. Default category `marketing`: needs consent. */
export function instagram<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"instagram", Category> {
  return readyMade(options, {
    id: "instagram",
    name: "Instagram",
    provider: "Meta",
    category: "marketing",
    purpose: { en: "Display of posts and reels", fr: "Affichage de publications et de reels" },
    sharing: sharedWith("Meta"),
    privacyPolicy: "https://privacycenter.instagram.com/policy",
    cookies: [
      { name: "mid", retention: "2 years", purpose: purposes.visitorId },
      { name: "ig_did", retention: "1 year", purpose: purposes.device },
      { name: "ig_nrcb", retention: "1 year", purpose: purposes.consent },
      { name: "csrftoken", retention: "1 year", purpose: purposes.security },
      { name: "datr", retention: "2 years", purpose: purposes.security },
      { name: "rur", retention: "session", purpose: purposes.balance },
      { name: "ds_user_id", retention: "3 months", purpose: purposes.account },
      { name: "sessionid", retention: "1 year", purpose: purposes.account },
    ],
    urls: [
      { url: "instagram.com", loads: ["script", "frame"] },
      { url: "platform.instagram.com", loads: "script" },
      { url: "cdninstagram.com", loads: ["image", "media"] },
      { url: "instawidget.net", loads: ["script", "frame"] },
      { url: "cdn.ampproject.org/v0/amp-instagram", loads: "script" },
    ],
    snippets: [
      "instgrm.Embeds",
      "instagram.com/embed.js",
      "platform.instagram.com/en_US/embeds.js",
      "instawidget.net/js/instawidget.js",
    ],
    placeholder: placeholders.post,
  });
}
