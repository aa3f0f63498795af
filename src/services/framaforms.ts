// Framaforms.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Framaforms. Default category `preferences`: needs consent. */
export function framaforms<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"framaforms", Category> {
  return readyMade(options, {
    id: "framaforms",
    name: "Framaforms",
    provider: "Framasoft",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Framasoft"),
    privacyPolicy: "https://framasoft.org/en/cgu/",
    urls: [{ url: "framaforms.org", loads: ["frame", "script", "image", "connect", "style"] }],
    placeholder: placeholders.form,
  });
}
