// Sezzle.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sezzle. Default category `functional`: free of consent. */
export function sezzle<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sezzle", Category> {
  return readyMade(options, {
    id: "sezzle",
    name: "Sezzle",
    provider: "Sezzle",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Sezzle"),
    privacyPolicy: "https://legal.sezzle.com/privacy",
    urls: [
      { url: "sezzle.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "sezzlemedia.com", loads: "image" },
    ],
    snippets: ["sezzleConfig", "AwesomeSezzle("],
  });
}
