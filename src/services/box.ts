// Box.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Box. Default category `preferences`: needs consent. */
export function box<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"box", Category> {
  return readyMade(options, {
    id: "box",
    name: "Box",
    provider: "Box",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Box"),
    privacyPolicy: "https://www.box.com/legal/privacypolicy",
    urls: [
      { url: "box.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "boxcdn.net", loads: ["script", "image", "connect", "style"] },
      { url: "boxcloud.com", loads: ["image", "media", "connect"] },
    ],
    outgoing: ["api.box.com"],
    placeholder: placeholders.document,
  });
}
