// Ko-fi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Ko-fi. Default category `preferences`: needs consent. */
export function koFi<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ko-fi", Category> {
  return readyMade(options, {
    id: "ko-fi",
    name: "Ko-fi",
    provider: "Ko-fi",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Ko-fi"),
    privacyPolicy: "https://ko-fi.com/home/privacy",
    urls: [{ url: "ko-fi.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["kofiwidget2.init(", "kofiWidgetOverlay.draw(", "storage.ko-fi.com/cdn/"],
    placeholder: placeholders.donation,
  });
}
