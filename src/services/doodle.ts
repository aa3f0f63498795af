// Doodle.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Doodle. Default category `preferences`: needs consent. */
export function doodle<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"doodle", Category> {
  return readyMade(options, {
    id: "doodle",
    name: "Doodle",
    provider: "Doodle",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Doodle"),
    privacyPolicy: "https://doodle.com/en/privacy-policy/",
    urls: [{ url: "doodle.com", loads: ["frame", "script", "image", "connect", "style"] }],
    placeholder: placeholders.calendar,
  });
}
