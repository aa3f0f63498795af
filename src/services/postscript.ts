// Postscript.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Postscript. Default category `marketing`: needs consent. */
export function postscript<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"postscript", Category> {
  return readyMade(options, {
    id: "postscript",
    name: "Postscript",
    provider: "Postscript",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Postscript"),
    privacyPolicy: "https://postscript.io/privacy",
    urls: [{ url: "postscript.io", loads: ["script", "frame", "image", "connect", "style"] }],
  });
}
