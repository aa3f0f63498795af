// GoFundMe.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** GoFundMe. Default category `marketing`: needs consent. */
export function goFundMe<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"go-fund-me", Category> {
  return readyMade(options, {
    id: "go-fund-me",
    name: "GoFundMe",
    provider: "GoFundMe",
    category: "marketing",
    purpose: uses.donations,
    sharing: sharedWith("GoFundMe"),
    privacyPolicy: "https://www.gofundme.com/c/privacy",
    urls: [{ url: "gofundme.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["gofundme.com/static/js/embed.js"],
    placeholder: placeholders.donation,
  });
}
