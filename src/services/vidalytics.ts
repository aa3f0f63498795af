// Vidalytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Vidalytics. Default category `marketing`: needs consent. */
export function vidalytics<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vidalytics", Category> {
  return readyMade(options, {
    id: "vidalytics",
    name: "Vidalytics",
    provider: "Vidalytics",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Vidalytics"),
    privacyPolicy: "https://www.vidalytics.com/privacy-policy/",
    urls: [{ url: "vidalytics.com", loads: ["frame", "script", "image", "connect", "media"] }],
    snippets: ["vidalytics_embed_"],
    placeholder: placeholders.video,
  });
}
