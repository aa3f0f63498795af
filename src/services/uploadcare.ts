// Uploadcare.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Uploadcare. Default category `functional`: free of consent. */
export function uploadcare<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"uploadcare", Category> {
  return readyMade(options, {
    id: "uploadcare",
    name: "Uploadcare",
    provider: "Uploadcare",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Uploadcare"),
    privacyPolicy: "https://uploadcare.com/about/privacy/",
    urls: [
      { url: "uploadcare.com", loads: ["script", "image", "connect"] },
      { url: "ucarecdn.com", loads: ["image", "media", "script"] },
      { url: "ucarecd.net", loads: ["image", "media"] },
    ],
    snippets: ["UPLOADCARE_PUBLIC_KEY"],
    outgoing: ["api.uploadcare.com"],
  });
}
