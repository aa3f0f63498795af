// Audiomack.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Audiomack. Default category `marketing`: needs consent. */
export function audiomack<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"audiomack", Category> {
  return readyMade(options, {
    id: "audiomack",
    name: "Audiomack",
    provider: "Audiomack",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Audiomack"),
    privacyPolicy: "https://audiomack.com/about/privacy-policy",
    urls: [{ url: "audiomack.com", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
