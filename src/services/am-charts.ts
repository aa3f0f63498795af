// amCharts.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** amCharts. Default category `functional`: free of consent. */
export function amCharts<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"am-charts", Category> {
  return readyMade(options, {
    id: "am-charts",
    name: "amCharts",
    provider: "amCharts",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("amCharts"),
    urls: [{ url: "amcharts.com", loads: ["script", "style", "font", "image", "connect"] }],
  });
}
