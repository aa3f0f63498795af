// Relay42.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Relay42. Default category `marketing`: needs consent. */
export function relay42<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"relay42", Category> {
  return readyMade(options, {
    id: "relay42",
    name: "Relay42",
    provider: "Relay42",
    category: "marketing",
    purpose: uses.dataPlatform,
    sharing: sharedWith("Relay42"),
    privacyPolicy: "https://relay42.com/privacy",
    urls: [
      { url: "relay42.com", loads: ["script", "connect"] },
      { url: "svtrd.com", loads: ["script", "connect"] },
    ],
  });
}
