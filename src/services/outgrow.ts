// Outgrow.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Outgrow. Default category `marketing`: needs consent. */
export function outgrow<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"outgrow", Category> {
  return readyMade(options, {
    id: "outgrow",
    name: "Outgrow",
    provider: "Outgrow",
    category: "marketing",
    purpose: uses.surveys,
    sharing: sharedWith("Outgrow"),
    privacyPolicy: "https://outgrow.co/privacy-policy/",
    urls: [
      { url: "outgrow.us", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "outgrow.co", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "dyv6f9ner1ir9.cloudfront.net", loads: ["script", "style"] },
    ],
    placeholder: placeholders.form,
  });
}
