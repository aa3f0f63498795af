// Eskimi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Eskimi. Default category `marketing`: needs consent. */
export function eskimi<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eskimi", Category> {
  return readyMade(options, {
    id: "eskimi",
    name: "Eskimi",
    provider: "Eskimi",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Eskimi"),
    privacyPolicy: "https://www.eskimi.com/privacy-policy",
    urls: [{ url: "eskimi.com", loads: ["script", "image", "connect"] }],
    snippets: ["___esk", "esk('init'"],
  });
}
