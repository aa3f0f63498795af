// Airbnb.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Airbnb. Default category `marketing`: needs consent. */
export function airbnb<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"airbnb", Category> {
  return readyMade(options, {
    id: "airbnb",
    name: "Airbnb",
    provider: "Airbnb",
    category: "marketing",
    purpose: uses.booking,
    sharing: sharedWith("Airbnb"),
    privacyPolicy: "https://www.airbnb.com/terms/privacy_policy",
    urls: [
      { url: "airbnb.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "airbnb.fr", loads: "frame" },
      { url: "airbnb.de", loads: "frame" },
      { url: "muscache.com", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["airbnb_jssdk", "airbnb.com/embeddable/"],
    placeholder: placeholders.booking,
  });
}
