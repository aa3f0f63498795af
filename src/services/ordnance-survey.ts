// Ordnance Survey.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Ordnance Survey. Default category `preferences`: needs consent. */
export function ordnanceSurvey<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ordnance-survey", Category> {
  return readyMade(options, {
    id: "ordnance-survey",
    name: "Ordnance Survey",
    provider: "Ordnance Survey",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Ordnance Survey"),
    privacyPolicy: "https://www.ordnancesurvey.co.uk/legal/privacy",
    urls: [{ url: "api.os.uk", loads: ["image", "connect"] }],
    placeholder: placeholders.map,
  });
}
