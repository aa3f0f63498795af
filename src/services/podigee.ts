// Podigee.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Podigee. Default category `preferences`: needs consent. */
export function podigee<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"podigee", Category> {
  return readyMade(options, {
    id: "podigee",
    name: "Podigee",
    provider: "Podigee",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Podigee"),
    privacyPolicy: "https://www.podigee.com/en/about/privacy",
    urls: [
      { url: "podigee-cdn.net", loads: ["script", "image", "media"] },
      { url: "podigee.io", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "podigee.com", loads: ["frame", "script", "image", "connect", "media"] },
    ],
    snippets: ["podigee-podcast-player", "podigee-cdn.net/podcast-player"],
    placeholder: placeholders.audio,
  });
}
