// Square.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Square. Default category `functional`: free of consent. */
export function square<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"square", Category> {
  return readyMade(options, {
    id: "square",
    name: "Square",
    provider: "Block",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Block"),
    privacyPolicy: "https://squareup.com/legal/general/privacy",
    urls: [
      { url: "squareup.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "squarecdn.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "squareupsandbox.com", loads: ["script", "frame", "connect"] },
      { url: "square.site", loads: "frame" },
      { url: "squarecloudservices.com", loads: "connect" },
    ],
    snippets: ["Square.payments(", "web.squarecdn.com/v1/square.js"],
    outgoing: ["connect.squareup.com"],
  });
}
