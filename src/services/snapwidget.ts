// SnapWidget.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** SnapWidget. Default category `marketing`: needs consent. */
export function snapwidget<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"snapwidget", Category> {
  return readyMade(options, {
    id: "snapwidget",
    name: "SnapWidget",
    provider: "SnapWidget",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("SnapWidget"),
    privacyPolicy: "https://snapwidget.com/privacy-policy",
    urls: [
      { url: "snapwidget.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
    ],
    snippets: ["snapwidget.com/js/snapwidget.js"],
  });
}
