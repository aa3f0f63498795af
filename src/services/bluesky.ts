// Bluesky.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Bluesky. Default category `marketing`: needs consent. */
export function bluesky<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bluesky", Category> {
  return readyMade(options, {
    id: "bluesky",
    name: "Bluesky",
    provider: "Bluesky Social",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Bluesky Social"),
    privacyPolicy: "https://bsky.social/about/support/privacy-policy",
    urls: [
      { url: "embed.bsky.app", loads: ["frame", "script"] },
      { url: "bsky.app", loads: ["frame", "image", "connect"] },
      { url: "cdn.bsky.app", loads: ["image", "media"] },
      { url: "bsky.social", loads: "connect" },
    ],
    snippets: ["embed.bsky.app/static/embed.js"],
    outgoing: ["bsky.social/xrpc/"],
    placeholder: placeholders.post,
  });
}
