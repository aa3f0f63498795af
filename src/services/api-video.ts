// api.video.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** api.video. Default category `preferences`: needs consent. */
export function apiVideo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"api-video", Category> {
  return readyMade(options, {
    id: "api-video",
    name: "api.video",
    provider: "api.video",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("api.video"),
    privacyPolicy: "https://api.video/privacy-policy/",
    urls: [
      { url: "embed.api.video", loads: ["frame", "script", "connect"] },
      { url: "api.video", loads: ["frame", "script", "image", "connect", "media"] },
    ],
    outgoing: ["ws.api.video"],
    placeholder: placeholders.video,
  });
}
