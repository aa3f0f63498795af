// Padlet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Padlet. Default category `preferences`: needs consent. */
export function padlet<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"padlet", Category> {
  return readyMade(options, {
    id: "padlet",
    name: "Padlet",
    provider: "Padlet",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Padlet"),
    privacyPolicy: "https://padlet.com/about/privacy",
    urls: [
      { url: "padlet.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "padletcdn.com", loads: ["script", "image", "connect", "style", "media"] },
      { url: "padlet.org", loads: "frame" },
    ],
    placeholder: placeholders.document,
  });
}
