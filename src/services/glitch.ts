// Glitch.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Glitch. Default category `preferences`: needs consent. */
export function glitch<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"glitch", Category> {
  return readyMade(options, {
    id: "glitch",
    name: "Glitch",
    provider: "Fastly",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("Fastly"),
    privacyPolicy: "https://www.fastly.com/privacy",
    urls: [
      { url: "glitch.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "glitch.me", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.code,
  });
}
