// Usabilla.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Usabilla. Default category `statistics`: needs consent. */
export function usabilla<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"usabilla", Category> {
  return readyMade(options, {
    id: "usabilla",
    name: "Usabilla",
    provider: "SurveyMonkey",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("SurveyMonkey"),
    privacyPolicy: "https://www.surveymonkey.com/mp/legal/privacy/",
    urls: [
      { url: "usabilla.com", loads: ["script", "frame", "image", "connect"] },
      { url: "w.usabilla.com", loads: ["script", "connect"] },
    ],
    snippets: ["usabilla_live("],
  });
}
