// movingimage.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** movingimage. Default category `preferences`: needs consent. */
export function movingimage<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"movingimage", Category> {
  return readyMade(options, {
    id: "movingimage",
    name: "movingimage",
    provider: "movingimage EVP",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("movingimage EVP"),
    privacyPolicy: "https://www.movingimage.com/privacy-policy",
    urls: [{ url: "video-cdn.net", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.video,
  });
}
