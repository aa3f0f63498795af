// JivoChat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** JivoChat. Default category `preferences`: needs consent. */
export function jivochat<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jivochat", Category> {
  return readyMade(options, {
    id: "jivochat",
    name: "JivoChat",
    provider: "JivoChat",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("JivoChat"),
    privacyPolicy: "https://www.jivochat.com/privacy/",
    urls: [
      {
        url: "jivosite.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "jivochat.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "jivo.ru", loads: ["script", "frame", "image", "connect", "style", "font", "media"] },
    ],
    snippets: ["jivo_api"],
  });
}
