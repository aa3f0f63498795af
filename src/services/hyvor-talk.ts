// Hyvor Talk.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Hyvor Talk. Default category `preferences`: needs consent. */
export function hyvorTalk<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"hyvor-talk", Category> {
  return readyMade(options, {
    id: "hyvor-talk",
    name: "Hyvor Talk",
    provider: "Hyvor",
    category: "preferences",
    purpose: uses.comments,
    sharing: sharedWith("Hyvor"),
    privacyPolicy: "https://hyvor.com/privacy",
    urls: [{ url: "talk.hyvor.com", loads: ["script", "frame", "connect", "image", "style"] }],
    snippets: ["talk.hyvor.com/embed/", "HYVOR_TALK_WEBSITE"],
    placeholder: placeholders.comments,
  });
}
