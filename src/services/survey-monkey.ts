// SurveyMonkey.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SurveyMonkey. Default category `preferences`: needs consent. */
export function surveyMonkey<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"survey-monkey", Category> {
  return readyMade(options, {
    id: "survey-monkey",
    name: "SurveyMonkey",
    provider: "SurveyMonkey",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("SurveyMonkey"),
    privacyPolicy: "https://www.surveymonkey.com/mp/legal/privacy/",
    cookies: [
      { name: "ep201", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "ep202", retention: "90 days", purpose: purposes.visitorId },
      { name: "ep203", retention: "90 days", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "surveymonkey.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "smassets.net", loads: ["script", "image", "connect", "style"] },
      { url: "research.net", loads: "frame" },
      { url: "surveymonkey.co.uk", loads: "frame" },
      { url: "surveymonkey.de", loads: "frame" },
      { url: "fr.surveymonkey.com", loads: "frame" },
    ],
    snippets: ["widget.surveymonkey.com/collect/website/js/", "SMCX="],
    outgoing: ["api.surveymonkey.com"],
    placeholder: placeholders.form,
  });
}
