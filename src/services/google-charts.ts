// Google Charts.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Google Charts. Default category `preferences`: needs consent. */
export function googleCharts<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-charts", Category> {
  return readyMade(options, {
    id: "google-charts",
    name: "Google Charts",
    provider: "Google",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "gstatic.com/charts/", loads: ["script", "style"] },
      { url: "chart.googleapis.com", loads: "image" },
      { url: "charts.googleapis.com", loads: "image" },
    ],
    snippets: ["google.charts.load(", "gstatic.com/charts/loader.js"],
    placeholder: placeholders.chart,
  });
}
