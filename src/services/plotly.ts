// Plotly.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Plotly. Default category `preferences`: needs consent. */
export function plotly<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"plotly", Category> {
  return readyMade(options, {
    id: "plotly",
    name: "Plotly",
    provider: "Plotly",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Plotly"),
    privacyPolicy: "https://plotly.com/privacy/",
    urls: [
      { url: "plotly.com", loads: ["frame", "script", "image", "connect"] },
      { url: "plot.ly", loads: ["frame", "script", "image", "connect"] },
      { url: "cdn.plot.ly", loads: "script" },
    ],
    placeholder: placeholders.chart,
  });
}
