// Disqus.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Disqus. Default category `marketing`: needs consent. */
export function disqus<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"disqus", Category> {
  return readyMade(options, {
    id: "disqus",
    name: "Disqus",
    provider: "Disqus",
    category: "marketing",
    purpose: uses.comments,
    sharing: sharedWith("Disqus"),
    privacyPolicy: "https://help.disqus.com/en/articles/1717103-disqus-privacy-policy",
    cookies: [
      { name: "disqus_unique", retention: "1 year", purpose: purposes.visitorId },
      { name: "__jid", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "disqusauth", retention: "unknown", purpose: purposes.account },
      {
        name: "disqus.bid",
        retention: "persistent",
        purpose: purposes.following,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "disqus.com", loads: ["frame", "script", "image", "connect"] },
      { url: "disquscdn.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "disqusads.com", loads: ["script", "frame", "image"] },
    ],
    snippets: [
      "disqus_config",
      "disqus_shortname",
      "disqus_thread",
      ".disqus.com/embed.js",
      ".disqus.com/count.js",
      "DISQUS.reset(",
    ],
    outgoing: ["disqus.com/api/"],
    placeholder: placeholders.comments,
  });
}
