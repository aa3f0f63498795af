// Podbean.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Podbean. Default category `preferences`: needs consent. */
export function podbean<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"podbean", Category> {
  return readyMade(options, {
    id: "podbean",
    name: "Podbean",
    provider: "Podbean",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Podbean"),
    privacyPolicy: "https://www.podbean.com/site/page/privacyPolicy",
    urls: [
      { url: "podbean.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "pbcdn1.podbean.com", loads: ["image", "media"] },
    ],
    placeholder: placeholders.audio,
  });
}
