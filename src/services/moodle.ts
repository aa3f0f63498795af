// Moodle.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Moodle. Default category `functional`: free of consent. */
export function moodle<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"moodle", Category> {
  return readyMade(options, {
    id: "moodle",
    name: "Moodle",
    category: "functional",
    purpose: uses.pages,
    sharing: NOT_SHARED,
    cookies: [
      { name: "MoodleSession*", retention: "session", purpose: purposes.sessionId },
      { name: "MOODLEID1_*", retention: "60 days", purpose: purposes.login },
      { name: "MDL_SSP_SessID", retention: "session", purpose: purposes.sessionId },
    ],
  });
}
