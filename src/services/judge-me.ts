// Judge.me.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Judge.me. Default category `preferences`: needs consent. */
export function judgeMe<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"judge-me", Category> {
  return readyMade(options, {
    id: "judge-me",
    name: "Judge.me",
    provider: "Judge.me",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Judge.me"),
    privacyPolicy: "https://judge.me/privacy",
    urls: [
      { url: "judge.me", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "judgeme.imgix.net", loads: "image" },
    ],
    snippets: ["jdgm.SHOP_DOMAIN", "jdgmSettings"],
    placeholder: placeholders.reviews,
  });
}
