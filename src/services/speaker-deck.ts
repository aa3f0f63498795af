// Speaker Deck.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Speaker Deck. Default category `preferences`: needs consent. */
export function speakerDeck<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"speaker-deck", Category> {
  return readyMade(options, {
    id: "speaker-deck",
    name: "Speaker Deck",
    provider: "GitHub",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("GitHub"),
    privacyPolicy:
      "https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement",
    urls: [{ url: "speakerdeck.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["speakerdeck.com/assets/embed.js"],
    placeholder: placeholders.document,
  });
}
