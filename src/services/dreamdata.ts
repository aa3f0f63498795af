// Dreamdata.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Dreamdata. Default category `marketing`: needs consent. */
export function dreamdata<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dreamdata", Category> {
  return readyMade(options, {
    id: "dreamdata",
    name: "Dreamdata",
    provider: "Dreamdata",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("Dreamdata"),
    urls: [
      { url: "dreamdata.cloud", loads: ["script", "image", "connect"] },
      { url: "dreamdata.io", loads: ["script", "image", "connect"] },
    ],
  });
}
