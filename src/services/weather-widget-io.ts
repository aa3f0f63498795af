// WeatherWidget.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** WeatherWidget.io. Default category `preferences`: needs consent. */
export function weatherWidgetIo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"weather-widget-io", Category> {
  return readyMade(options, {
    id: "weather-widget-io",
    name: "WeatherWidget.io",
    provider: "WeatherWidget.io",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("WeatherWidget.io"),
    privacyPolicy: "https://weatherwidget.io/privacy",
    urls: [{ url: "weatherwidget.io", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["weatherwidget.io/js/widget.min.js"],
    placeholder: placeholders.weather,
  });
}
