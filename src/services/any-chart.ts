// AnyChart.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AnyChart. Default category `functional`: free of consent. */
export function anyChart<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"any-chart", Category> {
  return readyMade(options, {
    id: "any-chart",
    name: "AnyChart",
    provider: "AnyChart",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("AnyChart"),
    urls: [{ url: "anychart.com", loads: ["script", "style", "font", "image", "connect"] }],
  });
}
