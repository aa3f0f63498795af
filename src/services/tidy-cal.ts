// TidyCal.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TidyCal. Default category `preferences`: needs consent. */
export function tidyCal<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tidy-cal", Category> {
  return readyMade(options, {
    id: "tidy-cal",
    name: "TidyCal",
    provider: "AppSumo",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("AppSumo"),
    privacyPolicy: "https://tidycal.com/privacy",
    urls: [
      { url: "tidycal.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "asset-tidycal.b-cdn.net", loads: ["script", "style"] },
    ],
    snippets: ["TidyCal.init("],
    placeholder: placeholders.calendar,
  });
}
