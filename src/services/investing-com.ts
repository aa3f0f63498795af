// Investing.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Investing.com. Default category `marketing`: needs consent. */
export function investingCom<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"investing-com", Category> {
  return readyMade(options, {
    id: "investing-com",
    name: "Investing.com",
    provider: "Fusion Media",
    category: "marketing",
    purpose: uses.data,
    sharing: sharedWith("Fusion Media"),
    urls: [
      { url: "investing.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "forexpros.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.chart,
  });
}
