// RSS.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** RSS.com. Default category `marketing`: needs consent. */
export function rssCom<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rss-com", Category> {
  return readyMade(options, {
    id: "rss-com",
    name: "RSS.com",
    provider: "RSS.com",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("RSS.com"),
    urls: [{ url: "player.rss.com", loads: "frame" }],
    placeholder: placeholders.audio,
  });
}
