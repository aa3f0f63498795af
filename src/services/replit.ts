// Replit.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Replit. Default category `preferences`: needs consent. */
export function replit<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"replit", Category> {
  return readyMade(options, {
    id: "replit",
    name: "Replit",
    provider: "Replit",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("Replit"),
    privacyPolicy: "https://replit.com/privacy-policy",
    urls: [
      { url: "replit.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "repl.it", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "repl.co", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    placeholder: placeholders.code,
  });
}
