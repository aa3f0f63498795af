// Outseta.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Outseta. Default category `functional`: free of consent. */
export function outseta<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"outseta", Category> {
  return readyMade(options, {
    id: "outseta",
    name: "Outseta",
    provider: "Outseta",
    category: "functional",
    purpose: uses.login,
    sharing: sharedWith("Outseta"),
    privacyPolicy: "https://www.outseta.com/privacy-policy",
    urls: [{ url: "outseta.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["cdn.outseta.com/outseta.min.js"],
  });
}
