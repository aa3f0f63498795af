// WhatsApp.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** WhatsApp. Default category `marketing`: needs consent. */
export function whatsapp<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"whatsapp", Category> {
  return readyMade(options, {
    id: "whatsapp",
    name: "WhatsApp",
    provider: "Meta",
    category: "marketing",
    purpose: uses.chat,
    sharing: sharedWith("Meta"),
    privacyPolicy: "https://www.whatsapp.com/legal/privacy-policy",
    urls: [
      { url: "wa.me", loads: ["frame", "image"] },
      { url: "whatsapp.com", loads: ["frame", "script", "image", "connect"] },
      { url: "whatsapp.net", loads: ["script", "image", "media"] },
    ],
    outgoing: ["graph.facebook.com/*/*/messages"],
  });
}
