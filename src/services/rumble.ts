// Rumble.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Rumble. Default category `marketing`: needs consent. */
export function rumble<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rumble", Category> {
  return readyMade(options, {
    id: "rumble",
    name: "Rumble",
    provider: "Rumble",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Rumble"),
    privacyPolicy: "https://rumble.com/s/privacy",
    urls: [
      { url: "rumble.com", loads: ["frame", "script", "image", "connect"] },
      { url: "rmbl.ws", loads: ["script", "image", "media"] },
    ],
    snippets: ["rumble.com/embedJS/", 'Rumble("play"'],
    placeholder: placeholders.video,
  });
}
