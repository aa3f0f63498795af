// Bunny Stream.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Bunny Stream. Default category `preferences`: needs consent. */
export function bunnyStream<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bunny-stream", Category> {
  return readyMade(options, {
    id: "bunny-stream",
    name: "Bunny Stream",
    provider: "BunnyWay",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("BunnyWay"),
    privacyPolicy: "https://bunny.net/privacy/",
    urls: [
      { url: "iframe.mediadelivery.net", loads: "frame" },
      { url: "player.mediadelivery.net", loads: "frame" },
      { url: "mediadelivery.net", loads: ["frame", "script", "image", "connect", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
