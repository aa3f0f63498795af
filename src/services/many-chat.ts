// Manychat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Manychat. Default category `preferences`: needs consent. */
export function manyChat<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"many-chat", Category> {
  return readyMade(options, {
    id: "many-chat",
    name: "Manychat",
    provider: "Manychat",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Manychat"),
    privacyPolicy: "https://manychat.com/legal/privacy",
    urls: [
      { url: "manychat.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mccdn.me", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
