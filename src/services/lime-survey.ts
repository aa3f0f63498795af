// LimeSurvey.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** LimeSurvey. Default category `preferences`: needs consent. */
export function limeSurvey<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"lime-survey", Category> {
  return readyMade(options, {
    id: "lime-survey",
    name: "LimeSurvey",
    provider: "LimeSurvey",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("LimeSurvey"),
    privacyPolicy: "https://www.limesurvey.org/privacy-policy",
    urls: [
      { url: "limesurvey.net", loads: ["frame", "script", "image", "connect"] },
      { url: "limesurvey.org", loads: "frame" },
      { url: "limequery.com", loads: "frame" },
    ],
    placeholder: placeholders.form,
  });
}
