// Kuula.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Kuula. Default category `preferences`: needs consent. */
export function kuula<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kuula", Category> {
  return readyMade(options, {
    id: "kuula",
    name: "Kuula",
    provider: "Kuula",
    category: "preferences",
    purpose: uses.pictures,
    sharing: sharedWith("Kuula"),
    privacyPolicy: "https://kuula.co/page/privacy",
    urls: [
      { url: "kuula.co", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "kuula.io", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["static.kuula.io/embed.js"],
    placeholder: placeholders.space,
  });
}
