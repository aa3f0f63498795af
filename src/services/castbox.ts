// Castbox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Castbox. Default category `marketing`: needs consent. */
export function castbox<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"castbox", Category> {
  return readyMade(options, {
    id: "castbox",
    name: "Castbox",
    provider: "Castbox",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Castbox"),
    privacyPolicy: "https://castbox.fm/termsandprivacy/privacy_google.html",
    urls: [{ url: "castbox.fm", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
