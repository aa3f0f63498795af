// SavvyCal.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SavvyCal. Default category `preferences`: needs consent. */
export function savvyCal<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"savvy-cal", Category> {
  return readyMade(options, {
    id: "savvy-cal",
    name: "SavvyCal",
    provider: "SavvyCal",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("SavvyCal"),
    privacyPolicy: "https://savvycal.com/privacy",
    urls: [{ url: "savvycal.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["SavvyCal('init'"],
    placeholder: placeholders.calendar,
  });
}
