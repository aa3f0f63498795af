// Miro.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Miro. Default category `preferences`: needs consent. */
export function miro<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"miro", Category> {
  return readyMade(options, {
    id: "miro",
    name: "Miro",
    provider: "Miro",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Miro"),
    privacyPolicy: "https://miro.com/legal/privacy-policy/",
    urls: [
      { url: "miro.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "realtimeboard.com", loads: "frame" },
    ],
    outgoing: ["api.miro.com"],
    placeholder: placeholders.document,
  });
}
