// Localize.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Localize. Default category `preferences`: needs consent. */
export function localize<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"localize", Category> {
  return readyMade(options, {
    id: "localize",
    name: "Localize",
    provider: "Localize",
    category: "preferences",
    purpose: uses.translation,
    sharing: sharedWith("Localize"),
    privacyPolicy: "https://localizejs.com/privacy-policy",
    cookies: [{ name: "ljs-lang", retention: "1 year", purpose: purposes.language }],
    urls: [
      { url: "localizejs.com", loads: ["script", "connect", "image", "style"] },
      { url: "localizecdn.com", loads: "script" },
    ],
    snippets: ["Localize.initialize("],
  });
}
