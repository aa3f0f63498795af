// Verve.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Verve. Default category `marketing`: needs consent. */
export function verve<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"verve", Category> {
  return readyMade(options, {
    id: "verve",
    name: "Verve",
    provider: "Verve",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Verve"),
    privacyPolicy: "https://verve.com/privacy/",
    urls: [
      { url: "vrvm.com", loads: ["script", "image", "connect"] },
      { url: "verve.com", loads: ["script", "image", "connect"] },
    ],
  });
}
