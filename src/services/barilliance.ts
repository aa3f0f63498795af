// Barilliance.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Barilliance. Default category `marketing`: needs consent. */
export function barilliance<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"barilliance", Category> {
  return readyMade(options, {
    id: "barilliance",
    name: "Barilliance",
    provider: "Barilliance",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Barilliance"),
    privacyPolicy: "https://www.barilliance.com/privacy-policy/",
    urls: [
      { url: "barilliance.com", loads: ["script", "image", "connect"] },
      { url: "barilliance.net", loads: ["script", "image", "connect"] },
    ],
  });
}
