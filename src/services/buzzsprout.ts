// Buzzsprout.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Buzzsprout. Default category `preferences`: needs consent. */
export function buzzsprout<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"buzzsprout", Category> {
  return readyMade(options, {
    id: "buzzsprout",
    name: "Buzzsprout",
    provider: "Higher Pixels",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Higher Pixels"),
    privacyPolicy: "https://www.buzzsprout.com/privacy",
    urls: [{ url: "buzzsprout.com", loads: ["frame", "script", "image", "connect", "media"] }],
    snippets: ["buzzsprout.com/includes/player"],
    placeholder: placeholders.audio,
  });
}
