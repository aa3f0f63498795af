// komoot.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** komoot. Default category `preferences`: needs consent. */
export function komoot<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"komoot", Category> {
  return readyMade(options, {
    id: "komoot",
    name: "komoot",
    provider: "komoot",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("komoot"),
    privacyPolicy: "https://www.komoot.com/privacy",
    urls: [
      { url: "komoot.com", loads: ["frame", "script", "image", "connect"] },
      { url: "komoot.de", loads: ["frame", "script", "image", "connect"] },
    ],
    placeholder: placeholders.map,
  });
}
