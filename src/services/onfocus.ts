// Onfocus.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Onfocus. Default category `marketing`: needs consent. */
export function onfocus<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"onfocus", Category> {
  return readyMade(options, {
    id: "onfocus",
    name: "Onfocus",
    provider: "Onfocus",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Onfocus"),
    privacyPolicy: "https://www.onfocus.io/privacy/",
    urls: [{ url: "4dex.io", loads: ["script", "frame", "image", "connect"] }],
  });
}
