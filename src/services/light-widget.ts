// LightWidget.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LightWidget. Default category `marketing`: needs consent. */
export function lightWidget<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"light-widget", Category> {
  return readyMade(options, {
    id: "light-widget",
    name: "LightWidget",
    provider: "LightWidget",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("LightWidget"),
    privacyPolicy: "https://lightwidget.com/privacy-policy",
    urls: [
      { url: "lightwidget.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "cdn.lightwidget.com", loads: ["script", "frame"] },
    ],
  });
}
