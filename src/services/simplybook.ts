// SimplyBook.me.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SimplyBook.me. Default category `preferences`: needs consent. */
export function simplybook<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"simplybook", Category> {
  return readyMade(options, {
    id: "simplybook",
    name: "SimplyBook.me",
    provider: "Notando",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Notando"),
    privacyPolicy: "https://simplybook.me/en/policy",
    urls: [
      { url: "simplybook.me", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "simplybook.it", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "simplybook.asia", loads: "frame" },
    ],
    snippets: ["new SimplybookWidget("],
    placeholder: placeholders.calendar,
  });
}
