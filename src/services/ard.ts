// ARD.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ARD. Default category `preferences`: needs consent. */
export function ard<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ard", Category> {
  return readyMade(options, {
    id: "ard",
    name: "ARD",
    provider: "ARD",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("ARD"),
    privacyPolicy: "https://www.ardmediathek.de/datenschutz",
    urls: [
      { url: "ardmediathek.de", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "ardaudiothek.de", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "ard.de", loads: ["frame", "image", "media"] },
      { url: "tagesschau.de", loads: ["frame", "image", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
