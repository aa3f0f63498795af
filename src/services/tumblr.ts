// Tumblr.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Tumblr. Default category `marketing`: needs consent. */
export function tumblr<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tumblr", Category> {
  return readyMade(options, {
    id: "tumblr",
    name: "Tumblr",
    provider: "Automattic",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Automattic"),
    privacyPolicy: "https://www.tumblr.com/privacy",
    urls: [{ url: "tumblr.com", loads: ["frame", "script", "image", "connect", "media"] }],
    snippets: ["assets.tumblr.com/post.js", "assets.tumblr.com/share-button.js"],
    placeholder: placeholders.post,
  });
}
