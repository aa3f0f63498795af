// nexx.tv.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** nexx.tv. Default category `preferences`: needs consent. */
export function nexxTv<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"nexx-tv", Category> {
  return readyMade(options, {
    id: "nexx-tv",
    name: "nexx.tv",
    provider: "3Q nexx",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("3Q nexx"),
    urls: [{ url: "nexx.cloud", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.video,
  });
}
