// X (Twitter).
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders } from "./uses.ts";

/** X (Twitter). Default category `marketing`: needs consent. */
export function xTwitter<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"x-twitter", Category> {
  return readyMade(options, {
    id: "x-twitter",
    name: "X (Twitter)",
    provider: "X Corp.",
    category: "marketing",
    purpose: {
      en: "Display of posts and share buttons",
      fr: "Affichage de publications et de boutons de partage",
    },
    sharing: sharedWith("X Corp."),
    privacyPolicy: "https://x.com/en/privacy",
    cookies: [
      { name: "personalization_id", retention: "2 years", purpose: purposes.ads },
      { name: "guest_id*", retention: "13 months", purpose: purposes.visitorId },
      { name: "muc_ads", retention: "2 years", purpose: purposes.ads },
      {
        name: "metrics_token",
        retention: "persistent",
        purpose: purposes.interaction,
        storage: "localStorage",
      },
      {
        name: "local_storage_support_test",
        retention: "persistent",
        purpose: purposes.probe,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "vine.co", loads: ["script", "frame"] },
      { url: "twitpic.com", loads: ["image", "frame"] },
      { url: "syndication.x.com", loads: ["connect", "image", "frame"] },
      { url: "platform.twitter.com", loads: ["script", "frame", "style", "image"] },
      { url: "platform.x.com", loads: ["script", "frame", "style", "image"] },
      { url: "syndication.twitter.com", loads: ["connect", "image", "frame"] },
      { url: "cdn.syndication.twimg.com", loads: ["script", "connect"] },
      { url: "twimg.com", loads: ["image", "script", "media"] },
      { url: "=twitter.com", loads: ["frame", "connect"] },
      { url: "=x.com", loads: ["frame", "connect"] },
      { url: "cdn.ampproject.org/v0/amp-twitter", loads: "script" },
    ],
    snippets: [
      "twttr.widgets",
      "twttr.ready",
      "platform.twitter.com/widgets.js",
      "platform.x.com/widgets.js",
    ],
    placeholder: placeholders.post,
  });
}
