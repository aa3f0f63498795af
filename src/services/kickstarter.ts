// Kickstarter.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Kickstarter. Default category `marketing`: needs consent. */
export function kickstarter<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kickstarter", Category> {
  return readyMade(options, {
    id: "kickstarter",
    name: "Kickstarter",
    provider: "Kickstarter",
    category: "marketing",
    purpose: uses.donations,
    sharing: sharedWith("Kickstarter"),
    privacyPolicy: "https://www.kickstarter.com/privacy",
    urls: [
      { url: "kickstarter.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ksr-ugc.imgix.net", loads: "image" },
      { url: "ksr-video.imgix.net", loads: "media" },
    ],
    placeholder: placeholders.donation,
  });
}
