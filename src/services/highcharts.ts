// Highcharts.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Highcharts. Default category `functional`: free of consent. */
export function highcharts<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"highcharts", Category> {
  return readyMade(options, {
    id: "highcharts",
    name: "Highcharts",
    provider: "Highsoft",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Highsoft"),
    urls: [
      { url: "code.highcharts.com", loads: ["script", "style", "font", "image", "connect"] },
      { url: "export.highcharts.com", loads: ["script", "frame", "connect"] },
    ],
  });
}
