// Weezevent.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Weezevent. Default category `preferences`: needs consent. */
export function weezevent<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"weezevent", Category> {
  return readyMade(options, {
    id: "weezevent",
    name: "Weezevent",
    provider: "Weezevent",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Weezevent"),
    privacyPolicy: "https://weezevent.com/en/privacy-policy/",
    urls: [{ url: "weezevent.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["widget.weezevent.com/weez.js"],
    placeholder: placeholders.booking,
  });
}
