// Ozone.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Ozone. Default category `marketing`: needs consent. */
export function ozone<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ozone", Category> {
  return readyMade(options, {
    id: "ozone",
    name: "Ozone",
    provider: "The Ozone Project",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("The Ozone Project"),
    privacyPolicy: "https://ozoneproject.com/platform-privacy-policy",
    urls: [{ url: "the-ozone-project.com", loads: ["script", "image", "connect"] }],
  });
}
