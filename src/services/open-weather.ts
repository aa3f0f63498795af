// OpenWeather.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** OpenWeather. Default category `preferences`: needs consent. */
export function openWeather<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"open-weather", Category> {
  return readyMade(options, {
    id: "open-weather",
    name: "OpenWeather",
    provider: "OpenWeather",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("OpenWeather"),
    privacyPolicy: "https://openweather.co.uk/privacy-policy",
    urls: [{ url: "openweathermap.org", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: [
      "myWidgetParam",
      "openweathermap.org/themes/openweathermap/",
      "tile.openweathermap.org/map/",
      "openweathermap-widget",
    ],
    outgoing: ["api.openweathermap.org"],
    placeholder: placeholders.weather,
  });
}
