// Mastodon. The largest servers; declare the host of another one yourself.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mastodon. Default category `preferences`: needs consent. */
export function mastodon<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mastodon", Category> {
  return readyMade(options, {
    id: "mastodon",
    name: "Mastodon",
    provider: "Mastodon",
    category: "preferences",
    purpose: uses.social,
    sharing: sharedWith("Mastodon"),
    privacyPolicy: "https://joinmastodon.org/covenant",
    urls: [
      { url: "mastodon.social", loads: ["frame", "script", "image", "media"] },
      { url: "mastodon.online", loads: ["frame", "script", "image", "media"] },
      { url: "mstdn.social", loads: ["frame", "script", "image", "media"] },
      { url: "files.mastodon.social", loads: ["image", "media"] },
      { url: "mas.to", loads: ["frame", "script", "image", "media"] },
    ],
    placeholder: placeholders.post,
  });
}
