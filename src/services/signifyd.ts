// Signifyd.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Signifyd. Default category `functional`: free of consent. */
export function signifyd<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"signifyd", Category> {
  return readyMade(options, {
    id: "signifyd",
    name: "Signifyd",
    provider: "Signifyd",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Signifyd"),
    privacyPolicy: "https://www.signifyd.com/privacy/",
    urls: [{ url: "signifyd.com", loads: ["script", "image", "connect"] }],
  });
}
