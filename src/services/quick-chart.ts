// QuickChart.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** QuickChart. Default category `functional`: free of consent. */
export function quickChart<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"quick-chart", Category> {
  return readyMade(options, {
    id: "quick-chart",
    name: "QuickChart",
    provider: "QuickChart",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("QuickChart"),
    urls: [{ url: "quickchart.io", loads: "image" }],
  });
}
