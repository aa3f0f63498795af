// Flourish.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Flourish. Default category `preferences`: needs consent. */
export function flourish<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"flourish", Category> {
  return readyMade(options, {
    id: "flourish",
    name: "Flourish",
    provider: "Canva",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Canva"),
    privacyPolicy: "https://flourish.studio/privacy/",
    urls: [
      { url: "flourish.studio", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "flo.uri.sh", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "flourish.rocks", loads: ["image", "media"] },
    ],
    snippets: ["public.flourish.studio/resources/embed.js"],
    placeholder: placeholders.chart,
  });
}
