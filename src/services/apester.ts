// Apester.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Apester. Default category `marketing`: needs consent. */
export function apester<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"apester", Category> {
  return readyMade(options, {
    id: "apester",
    name: "Apester",
    provider: "Apester",
    category: "marketing",
    purpose: uses.surveys,
    sharing: sharedWith("Apester"),
    privacyPolicy: "https://apester.com/privacy-policy/",
    urls: [
      { url: "apester.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "qmerce.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    snippets: ["static.apester.com/js/sdk/"],
    placeholder: placeholders.exercise,
  });
}
