// Dacast.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Dacast. Default category `preferences`: needs consent. */
export function dacast<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dacast", Category> {
  return readyMade(options, {
    id: "dacast",
    name: "Dacast",
    provider: "Dacast",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Dacast"),
    privacyPolicy: "https://www.dacast.com/privacy-policy/",
    urls: [{ url: "dacast.com", loads: ["frame", "script", "image", "connect", "media"] }],
    snippets: ["player.dacast.com/js/player.js", 'dacast("'],
    placeholder: placeholders.video,
  });
}
