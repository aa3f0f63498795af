// Typebot.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Typebot. Default category `preferences`: needs consent. */
export function typebot<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"typebot", Category> {
  return readyMade(options, {
    id: "typebot",
    name: "Typebot",
    provider: "Typebot",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Typebot"),
    privacyPolicy: "https://typebot.io/privacy-policies",
    urls: [
      { url: "typebot.io", loads: ["frame", "script", "image", "connect"] },
      { url: "typebot.co", loads: ["frame", "script", "image", "connect"] },
      ...packages(["@typebot.io/"]),
    ],
    snippets: ["Typebot.initStandard(", "Typebot.initBubble("],
    placeholder: placeholders.form,
  });
}
