// Tenor.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Tenor. Default category `marketing`: needs consent. */
export function tenor<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tenor", Category> {
  return readyMade(options, {
    id: "tenor",
    name: "Tenor",
    provider: "Google",
    category: "marketing",
    purpose: uses.pictures,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "tenor.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "tenor.googleapis.com", loads: "connect" },
      { url: "tenor.co", loads: ["image", "media"] },
    ],
    snippets: ["tenor.com/embed.js"],
    placeholder: placeholders.picture,
  });
}
