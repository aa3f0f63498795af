// Pure Chat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Pure Chat. Default category `preferences`: needs consent. */
export function pureChat<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pure-chat", Category> {
  return readyMade(options, {
    id: "pure-chat",
    name: "Pure Chat",
    provider: "Ruby",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Ruby"),
    privacyPolicy: "https://www.ruby.com/privacy-policy/",
    urls: [
      {
        url: "purechat.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["purechatApi", "app.purechat.com/VisitorWidget"],
  });
}
