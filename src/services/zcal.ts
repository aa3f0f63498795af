// zcal.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** zcal. Default category `preferences`: needs consent. */
export function zcal<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zcal", Category> {
  return readyMade(options, {
    id: "zcal",
    name: "zcal",
    provider: "zcal",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("zcal"),
    privacyPolicy: "https://zcal.co/privacy",
    urls: [{ url: "zcal.co", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["static.zcal.co/embed/"],
    placeholder: placeholders.calendar,
  });
}
