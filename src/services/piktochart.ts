// Piktochart.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Piktochart. Default category `preferences`: needs consent. */
export function piktochart<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"piktochart", Category> {
  return readyMade(options, {
    id: "piktochart",
    name: "Piktochart",
    provider: "Piktochart",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Piktochart"),
    privacyPolicy: "https://piktochart.com/privacy/",
    urls: [
      { url: "piktochart.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "create.piktochart.com", loads: "frame" },
      { url: "magic.piktochart.com", loads: "frame" },
    ],
    placeholder: placeholders.document,
  });
}
