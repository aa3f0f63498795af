// France Télévisions.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** France Télévisions. Default category `marketing`: needs consent. */
export function franceTv<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"france-tv", Category> {
  return readyMade(options, {
    id: "france-tv",
    name: "France Télévisions",
    provider: "France Télévisions",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("France Télévisions"),
    privacyPolicy: "https://www.francetelevisions.fr/groupe/confidentialite",
    urls: [
      { url: "embedftv-player.fr", loads: "frame" },
      { url: "france.tv", loads: ["frame", "image", "connect"] },
      { url: "francetv.fr", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "ftven.fr", loads: ["frame", "script", "image", "connect", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
