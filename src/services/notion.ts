// Notion.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Notion. Default category `preferences`: needs consent. */
export function notion<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"notion", Category> {
  return readyMade(options, {
    id: "notion",
    name: "Notion",
    provider: "Notion Labs",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Notion Labs"),
    privacyPolicy: "https://www.notion.com/help/privacy",
    urls: [
      { url: "notion.site", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "notion.so", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "notion.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    outgoing: ["api.notion.com"],
    placeholder: placeholders.document,
  });
}
