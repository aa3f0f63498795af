// Transistor.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Transistor. Default category `preferences`: needs consent. */
export function transistor<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"transistor", Category> {
  return readyMade(options, {
    id: "transistor",
    name: "Transistor",
    provider: "Transistor",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Transistor"),
    privacyPolicy: "https://transistor.fm/privacy/",
    urls: [{ url: "transistor.fm", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
