// Smile.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Smile. Default category `marketing`: needs consent. */
export function smileIo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"smile-io", Category> {
  return readyMade(options, {
    id: "smile-io",
    name: "Smile",
    provider: "Smile",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("Smile"),
    privacyPolicy: "https://smile.io/privacy-policy",
    urls: [
      { url: "smile.io", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "sweettooth.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["Smile.init("],
  });
}
