// SproutVideo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** SproutVideo. Default category `preferences`: needs consent. */
export function sproutvideo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sproutvideo", Category> {
  return readyMade(options, {
    id: "sproutvideo",
    name: "SproutVideo",
    provider: "SproutVideo",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("SproutVideo"),
    privacyPolicy: "https://sproutvideo.com/privacy-policy",
    urls: [{ url: "sproutvideo.com", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.video,
  });
}
