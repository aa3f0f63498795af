// pretix.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** pretix. Default category `functional`: free of consent. */
export function pretix<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pretix", Category> {
  return readyMade(options, {
    id: "pretix",
    name: "pretix",
    provider: "pretix",
    category: "functional",
    purpose: uses.booking,
    sharing: sharedWith("pretix"),
    privacyPolicy: "https://pretix.eu/about/en/privacy",
    urls: [{ url: "pretix.eu", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["pretix.eu/widget/"],
    placeholder: placeholders.booking,
  });
}
