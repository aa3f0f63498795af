// YouCanBookMe.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** YouCanBookMe. Default category `preferences`: needs consent. */
export function youCanBookMe<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"you-can-book-me", Category> {
  return readyMade(options, {
    id: "you-can-book-me",
    name: "YouCanBookMe",
    provider: "YouCanBookMe",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("YouCanBookMe"),
    privacyPolicy: "https://youcanbook.me/privacy",
    urls: [
      { url: "youcanbook.me", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "youcanbookme.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "ycb.me", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.calendar,
  });
}
