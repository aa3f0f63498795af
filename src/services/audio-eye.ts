// AudioEye.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AudioEye. Default category `functional`: free of consent. */
export function audioEye<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"audio-eye", Category> {
  return readyMade(options, {
    id: "audio-eye",
    name: "AudioEye",
    provider: "AudioEye",
    category: "functional",
    purpose: uses.accessibility,
    sharing: sharedWith("AudioEye"),
    privacyPolicy: "https://www.audioeye.com/privacy-policy/",
    urls: [{ url: "audioeye.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["__AudioEyeSiteHash"],
  });
}
