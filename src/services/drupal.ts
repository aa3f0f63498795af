// Drupal.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Drupal. Default category `functional`: free of consent. */
export function drupal<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"drupal", Category> {
  return readyMade(options, {
    id: "drupal",
    name: "Drupal",
    category: "functional",
    purpose: uses.pages,
    sharing: NOT_SHARED,
    cookies: [
      { name: "SSESS*", retention: "23 days", purpose: purposes.login },
      { name: "Drupal.*", retention: "1 year", purpose: purposes.settings },
      { name: "Drupal_visitor_*", retention: "unknown", purpose: purposes.settings },
    ],
  });
}
