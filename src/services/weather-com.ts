// The Weather Company.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** The Weather Company. Default category `marketing`: needs consent. */
export function weatherCom<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"weather-com", Category> {
  return readyMade(options, {
    id: "weather-com",
    name: "The Weather Company",
    provider: "The Weather Company",
    category: "marketing",
    purpose: uses.weather,
    sharing: sharedWith("The Weather Company"),
    privacyPolicy: "https://weather.com/en-US/twc/privacy-policy",
    urls: [
      { url: "weather.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "wunderground.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "imwx.com", loads: "image" },
    ],
    placeholder: placeholders.weather,
  });
}
