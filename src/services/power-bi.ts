// Power BI.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Power BI. Default category `preferences`: needs consent. */
export function powerBi<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"power-bi", Category> {
  return readyMade(options, {
    id: "power-bi",
    name: "Power BI",
    provider: "Microsoft",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    urls: [
      { url: "powerbi.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "analysis.windows.net", loads: "connect" },
    ],
    placeholder: placeholders.chart,
  });
}
