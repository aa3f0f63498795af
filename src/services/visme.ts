// Visme.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Visme. Default category `preferences`: needs consent. */
export function visme<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"visme", Category> {
  return readyMade(options, {
    id: "visme",
    name: "Visme",
    provider: "Easy WebContent",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Easy WebContent"),
    privacyPolicy: "https://www.visme.co/privacy-policy/",
    urls: [{ url: "visme.co", loads: ["frame", "script", "image", "connect", "style", "media"] }],
    snippets: ["my.visme.co/visme-embed.js"],
    placeholder: placeholders.document,
  });
}
