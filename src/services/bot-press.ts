// Botpress.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Botpress. Default category `preferences`: needs consent. */
export function botPress<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bot-press", Category> {
  return readyMade(options, {
    id: "bot-press",
    name: "Botpress",
    provider: "Botpress",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Botpress"),
    privacyPolicy: "https://botpress.com/privacy",
    urls: [
      { url: "botpress.cloud", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "botpress.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "bpcontent.cloud", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["botpressWebChat.init(", "window.botpress.init("],
  });
}
