// Linguise.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Linguise. Default category `functional`: free of consent. */
export function linguise<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"linguise", Category> {
  return readyMade(options, {
    id: "linguise",
    name: "Linguise",
    provider: "Linguise",
    category: "functional",
    purpose: uses.translation,
    sharing: sharedWith("Linguise"),
    privacyPolicy: "https://www.linguise.com/privacy-policy/",
    urls: [{ url: "linguise.com", loads: ["script", "connect", "image", "style"] }],
  });
}
