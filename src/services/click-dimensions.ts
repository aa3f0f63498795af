// ClickDimensions.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ClickDimensions. Default category `marketing`: needs consent. */
export function clickDimensions<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"click-dimensions", Category> {
  return readyMade(options, {
    id: "click-dimensions",
    name: "ClickDimensions",
    provider: "ClickDimensions",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("ClickDimensions"),
    privacyPolicy: "https://clickdimensions.com/legal/privacy-policy/",
    cookies: [
      { name: "cuvid", retention: "2 years", purpose: purposes.visitorId },
      { name: "cusid", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "cuvon", retention: "30 minutes", purpose: purposes.visits },
    ],
    urls: [{ url: "clickdimensions.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["clickdimensions.com/ts.js", "cdAnalytics", "new clickDimensions"],
    placeholder: placeholders.form,
  });
}
