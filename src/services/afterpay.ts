// Afterpay.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Afterpay. Default category `functional`: free of consent. */
export function afterpay<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"afterpay", Category> {
  return readyMade(options, {
    id: "afterpay",
    name: "Afterpay",
    provider: "Block",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Block"),
    privacyPolicy: "https://www.afterpay.com/privacy-policy",
    urls: [
      { url: "afterpay.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "clearpay.co.uk", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "js.afterpay.com", loads: "script" },
    ],
    snippets: ["Afterpay.initialize("],
  });
}
