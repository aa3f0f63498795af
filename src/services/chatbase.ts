// Chatbase.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Chatbase. Default category `preferences`: needs consent. */
export function chatbase<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"chatbase", Category> {
  return readyMade(options, {
    id: "chatbase",
    name: "Chatbase",
    provider: "Chatbase",
    category: "preferences",
    purpose: {
      en: "Chat with an automatic assistant",
      fr: "Conversation avec un assistant automatique",
    },
    sharing: sharedWith("Chatbase"),
    privacyPolicy: "https://www.chatbase.co/legal/privacy",
    cookies: [
      {
        name: "message_bubbles_have_been_shown",
        retention: "session",
        purpose: purposes.shown,
        storage: "sessionStorage",
      },
      {
        name: "chatbase_anon_id",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "chatbase.co", loads: ["script", "frame", "connect", "image"] }],
    snippets: ["chatbase.co/embed.min.js", "chatbaseConfig", "embeddedChatbotConfig"],
  });
}
