// Juicer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Juicer. Default category `marketing`: needs consent. */
export function juicer<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"juicer", Category> {
  return readyMade(options, {
    id: "juicer",
    name: "Juicer",
    provider: "Juicer",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Juicer"),
    privacyPolicy: "https://www.juicer.io/privacy",
    urls: [{ url: "juicer.io", loads: ["script", "frame", "image", "connect", "style", "font"] }],
    snippets: ["juicer.io/embed/"],
  });
}
