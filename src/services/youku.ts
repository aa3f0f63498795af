// Youku.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Youku. Default category `marketing`: needs consent. */
export function youku<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"youku", Category> {
  return readyMade(options, {
    id: "youku",
    name: "Youku",
    provider: "Alibaba",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Alibaba"),
    urls: [
      { url: "youku.com", loads: ["frame", "script", "image", "connect"] },
      { url: "ykimg.com", loads: ["image", "media"] },
    ],
    snippets: ["new YKU.Player(", "player.youku.com/jsapi"],
    placeholder: placeholders.video,
  });
}
