// Chili Piper.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Chili Piper. Default category `preferences`: needs consent. */
export function chiliPiper<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"chili-piper", Category> {
  return readyMade(options, {
    id: "chili-piper",
    name: "Chili Piper",
    provider: "Chili Piper",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Chili Piper"),
    privacyPolicy: "https://www.chilipiper.com/privacy-policy",
    urls: [{ url: "chilipiper.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["ChiliPiper.submit(", "ChiliPiper.deploy("],
    placeholder: placeholders.calendar,
  });
}
