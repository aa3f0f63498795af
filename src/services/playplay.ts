// PlayPlay.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** PlayPlay. Default category `preferences`: needs consent. */
export function playplay<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"playplay", Category> {
  return readyMade(options, {
    id: "playplay",
    name: "PlayPlay",
    provider: "PlayPlay",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("PlayPlay"),
    privacyPolicy: "https://playplay.com/privacy-policy",
    urls: [{ url: "playplay.com", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.video,
  });
}
