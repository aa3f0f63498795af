// wetter.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** wetter.com. Default category `preferences`: needs consent. */
export function wetterCom<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wetter-com", Category> {
  return readyMade(options, {
    id: "wetter-com",
    name: "wetter.com",
    provider: "wetter.com",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("wetter.com"),
    urls: [{ url: "wetter.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.weather,
  });
}
