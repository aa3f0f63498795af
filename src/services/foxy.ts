// Foxy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Foxy. Default category `functional`: free of consent. */
export function foxy<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"foxy", Category> {
  return readyMade(options, {
    id: "foxy",
    name: "Foxy",
    provider: "Foxy",
    category: "functional",
    purpose: uses.shop,
    sharing: sharedWith("Foxy"),
    privacyPolicy: "https://foxy.io/legal/privacy",
    cookies: [{ name: "fcsid", retention: "30 days", purpose: purposes.basket }],
    urls: [
      { url: "foxycart.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "foxy.io", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["FC.onLoad"],
    placeholder: placeholders.shop,
  });
}
