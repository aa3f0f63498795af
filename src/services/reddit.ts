// Reddit. Embedded posts and the advertising pixel.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Reddit. Default category `marketing`: needs consent. */
export function reddit<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"reddit", Category> {
  return readyMade(options, {
    id: "reddit",
    name: "Reddit",
    provider: "Reddit",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Reddit"),
    privacyPolicy: "https://www.reddit.com/policies/privacy-policy",
    cookies: [
      { name: "_rdt_uuid", retention: "90 days", purpose: purposes.following },
      { name: "_rdt_cid", retention: "90 days", purpose: purposes.conversion },
      { name: "_rdt_em", retention: "90 days", purpose: purposes.profile },
      { name: "reddit_session", retention: "unknown", purpose: purposes.account },
      { name: "edgebucket", retention: "2 years", purpose: purposes.variant },
    ],
    urls: [
      { url: "reddit.com", loads: ["frame", "script", "image", "connect"] },
      { url: "redditstatic.com", loads: ["script", "image", "media"] },
      { url: "redditmedia.com", loads: ["frame", "script", "image"] },
      { url: "redd.it", loads: ["image", "media"] },
      { url: "embed.reddit.com", loads: ["frame", "script"] },
      { url: "cdn.ampproject.org/v0/amp-reddit", loads: "script" },
    ],
    snippets: [
      "rdt('init'",
      'rdt("init"',
      "redditstatic.com/ads/pixel.js",
      "embed.reddit.com/widgets.js",
    ],
    outgoing: ["ads-api.reddit.com"],
    placeholder: placeholders.post,
  });
}
