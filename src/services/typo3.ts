// TYPO3.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TYPO3. Default category `functional`: free of consent. */
export function typo3<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"typo3", Category> {
  return readyMade(options, {
    id: "typo3",
    name: "TYPO3",
    category: "functional",
    purpose: uses.pages,
    sharing: NOT_SHARED,
    cookies: [
      { name: "fe_typo_user", retention: "session", purpose: purposes.sessionId },
      { name: "be_typo_user", retention: "session", purpose: purposes.login },
      { name: "be_lastLoginProvider", retention: "90 days", purpose: purposes.login },
      { name: "Typo3InstallTool", retention: "session", purpose: purposes.login },
    ],
  });
}
