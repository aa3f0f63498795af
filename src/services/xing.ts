// XING.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** XING. Default category `marketing`: needs consent. */
export function xing<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"xing", Category> {
  return readyMade(options, {
    id: "xing",
    name: "XING",
    provider: "New Work",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("New Work"),
    urls: [
      { url: "xing.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "xing-share.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "xingcdn.com", loads: ["script", "style", "font", "image", "connect"] },
    ],
    placeholder: placeholders.post,
  });
}
