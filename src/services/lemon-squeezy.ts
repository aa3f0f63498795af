// Lemon Squeezy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Lemon Squeezy. Default category `functional`: free of consent. */
export function lemonSqueezy<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"lemon-squeezy", Category> {
  return readyMade(options, {
    id: "lemon-squeezy",
    name: "Lemon Squeezy",
    provider: "Lemon Squeezy",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Lemon Squeezy"),
    privacyPolicy: "https://www.lemonsqueezy.com/privacy",
    urls: [
      { url: "lemonsqueezy.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "lmsqueezy.com", loads: ["script", "frame", "connect"] },
    ],
    snippets: ["createLemonSqueezy(", "app.lemonsqueezy.com/js/lemon.js"],
    outgoing: ["api.lemonsqueezy.com"],
  });
}
