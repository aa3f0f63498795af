// Joomla.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Joomla. Default category `functional`: free of consent. */
export function joomla<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"joomla", Category> {
  return readyMade(options, {
    id: "joomla",
    name: "Joomla",
    category: "functional",
    purpose: uses.pages,
    sharing: NOT_SHARED,
    cookies: [
      { name: "joomla_user_state", retention: "session", purpose: purposes.login },
      { name: "joomla_remember_me_*", retention: "60 days", purpose: purposes.login },
    ],
  });
}
