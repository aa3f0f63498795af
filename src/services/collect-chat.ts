// Collect.chat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Collect.chat. Default category `preferences`: needs consent. */
export function collectChat<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"collect-chat", Category> {
  return readyMade(options, {
    id: "collect-chat",
    name: "Collect.chat",
    provider: "Collect.chat",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Collect.chat"),
    privacyPolicy: "https://collect.chat/privacy/",
    urls: [
      { url: "collectcdn.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "collect.chat", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["CollectId", "collectcdn.com/launcher.js"],
  });
}
