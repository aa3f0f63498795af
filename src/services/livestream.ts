// Livestream.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Livestream. Default category `preferences`: needs consent. */
export function livestream<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"livestream", Category> {
  return readyMade(options, {
    id: "livestream",
    name: "Livestream",
    provider: "Vimeo",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Vimeo"),
    privacyPolicy: "https://vimeo.com/privacy",
    urls: [{ url: "livestream.com", loads: ["frame", "script", "image", "connect", "media"] }],
    snippets: ["livestream.com/assets/plugins/"],
    placeholder: placeholders.video,
  });
}
