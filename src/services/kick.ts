// Kick.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Kick. Default category `marketing`: needs consent. */
export function kick<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kick", Category> {
  return readyMade(options, {
    id: "kick",
    name: "Kick",
    provider: "Kick",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Kick"),
    privacyPolicy: "https://kick.com/privacy-policy",
    urls: [{ url: "player.kick.com", loads: "frame" }],
    placeholder: placeholders.video,
  });
}
