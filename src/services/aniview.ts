// Aniview.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Aniview. Default category `marketing`: needs consent. */
export function aniview<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"aniview", Category> {
  return readyMade(options, {
    id: "aniview",
    name: "Aniview",
    provider: "Aniview",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Aniview"),
    privacyPolicy: "https://www.aniview.com/privacy-policy/",
    urls: [{ url: "aniview.com", loads: ["script", "frame", "image", "connect", "media"] }],
  });
}
