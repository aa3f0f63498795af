// Odysee.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Odysee. Default category `marketing`: needs consent. */
export function odysee<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"odysee", Category> {
  return readyMade(options, {
    id: "odysee",
    name: "Odysee",
    provider: "Odysee",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Odysee"),
    privacyPolicy: "https://odysee.com/$/privacypolicy",
    urls: [
      { url: "odysee.com", loads: ["frame", "image", "connect"] },
      { url: "odycdn.com", loads: ["image", "media"] },
      { url: "odysee.tv", loads: ["image", "media", "connect"] },
    ],
    placeholder: placeholders.video,
  });
}
