// Meetup.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Meetup. Default category `preferences`: needs consent. */
export function meetup<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"meetup", Category> {
  return readyMade(options, {
    id: "meetup",
    name: "Meetup",
    provider: "Bending Spoons",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Bending Spoons"),
    privacyPolicy: "https://help.meetup.com/hc/en-us/articles/360044422391-Privacy-Policy",
    urls: [
      { url: "meetup.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "meetupstatic.com", loads: ["script", "image", "connect", "style"] },
      { url: "meetu.ps", loads: "frame" },
    ],
    placeholder: placeholders.booking,
  });
}
