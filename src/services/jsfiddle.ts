// JSFiddle.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** JSFiddle. Default category `preferences`: needs consent. */
export function jsfiddle<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jsfiddle", Category> {
  return readyMade(options, {
    id: "jsfiddle",
    name: "JSFiddle",
    provider: "JSFiddle",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("JSFiddle"),
    privacyPolicy: "https://docs.jsfiddle.net/privacy",
    urls: [
      { url: "jsfiddle.net", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.code,
  });
}
