// Audioboom.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Audioboom. Default category `marketing`: needs consent. */
export function audioboom<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"audioboom", Category> {
  return readyMade(options, {
    id: "audioboom",
    name: "Audioboom",
    provider: "Audioboom",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Audioboom"),
    privacyPolicy: "https://audioboom.com/about/privacy",
    urls: [
      { url: "audioboom.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "embeds.audioboom.com", loads: "frame" },
    ],
    placeholder: placeholders.audio,
  });
}
