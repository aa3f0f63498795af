// ARTE.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ARTE. Default category `preferences`: needs consent. */
export function arte<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"arte", Category> {
  return readyMade(options, {
    id: "arte",
    name: "ARTE",
    provider: "ARTE",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("ARTE"),
    privacyPolicy: "https://www.arte.tv/sites/corporate/en/data-protection/",
    urls: [
      { url: "arte.tv", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "arte.emb.fr", loads: "frame" },
    ],
    placeholder: placeholders.video,
  });
}
