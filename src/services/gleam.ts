// Gleam.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Gleam. Default category `marketing`: needs consent. */
export function gleam<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gleam", Category> {
  return readyMade(options, {
    id: "gleam",
    name: "Gleam",
    provider: "Gleam",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("Gleam"),
    privacyPolicy: "https://gleam.io/privacy",
    urls: [
      { url: "gleam.io", loads: ["frame", "script", "style", "image", "connect"] },
      { url: "widget.gleamjs.io", loads: ["frame", "script", "style", "image", "connect"] },
    ],
    placeholder: placeholders.form,
  });
}
