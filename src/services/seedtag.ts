// Seedtag.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Seedtag. Default category `marketing`: needs consent. */
export function seedtag<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"seedtag", Category> {
  return readyMade(options, {
    id: "seedtag",
    name: "Seedtag",
    provider: "Seedtag",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Seedtag"),
    privacyPolicy: "https://www.seedtag.com/privacy-policy/",
    urls: [{ url: "seedtag.com", loads: ["script", "frame", "image", "connect"] }],
    snippets: ["_seedtagq"],
  });
}
