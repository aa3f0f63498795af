// Ausha.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Ausha. Default category `preferences`: needs consent. */
export function ausha<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ausha", Category> {
  return readyMade(options, {
    id: "ausha",
    name: "Ausha",
    provider: "Ausha",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Ausha"),
    privacyPolicy: "https://www.ausha.co/privacy-policy/",
    urls: [{ url: "ausha.co", loads: ["frame", "script", "image", "connect", "media"] }],
    snippets: ["player.ausha.co/ausha-player.js"],
    placeholder: placeholders.audio,
  });
}
