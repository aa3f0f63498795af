// SRG SSR.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SRG SSR. Default category `preferences`: needs consent. */
export function srf<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"srf", Category> {
  return readyMade(options, {
    id: "srf",
    name: "SRG SSR",
    provider: "SRG SSR",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("SRG SSR"),
    privacyPolicy: "https://www.srgssr.ch/en/privacy-policy",
    urls: [
      { url: "srf.ch", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "tp.srgssr.ch", loads: "frame" },
      { url: "rts.ch", loads: ["frame", "image", "media"] },
      { url: "rsi.ch", loads: ["frame", "image", "media"] },
      { url: "play.swissinfo.ch", loads: "frame" },
    ],
    placeholder: placeholders.video,
  });
}
