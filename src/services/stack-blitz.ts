// StackBlitz.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** StackBlitz. Default category `preferences`: needs consent. */
export function stackBlitz<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"stack-blitz", Category> {
  return readyMade(options, {
    id: "stack-blitz",
    name: "StackBlitz",
    provider: "StackBlitz",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("StackBlitz"),
    privacyPolicy: "https://stackblitz.com/privacy-policy",
    urls: [
      { url: "stackblitz.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "webcontainer.io", loads: ["frame", "script", "connect"] },
    ],
    placeholder: placeholders.code,
  });
}
