// Fontshare.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Fontshare. Default category `preferences`: needs consent. */
export function fontshare<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fontshare", Category> {
  return readyMade(options, {
    id: "fontshare",
    name: "Fontshare",
    provider: "Indian Type Foundry",
    category: "preferences",
    purpose: uses.fonts,
    sharing: sharedWith("Indian Type Foundry"),
    privacyPolicy: "https://www.fontshare.com/terms",
    urls: [
      { url: "api.fontshare.com", loads: ["style", "font"] },
      { url: "cdn.fontshare.com", loads: "font" },
    ],
  });
}
