// finanzen.net.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** finanzen.net. Default category `marketing`: needs consent. */
export function finanzenNet<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"finanzen-net", Category> {
  return readyMade(options, {
    id: "finanzen-net",
    name: "finanzen.net",
    provider: "finanzen.net",
    category: "marketing",
    purpose: uses.data,
    sharing: sharedWith("finanzen.net"),
    urls: [{ url: "finanzen.net", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.chart,
  });
}
