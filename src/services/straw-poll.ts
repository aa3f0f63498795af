// StrawPoll.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** StrawPoll. Default category `marketing`: needs consent. */
export function strawPoll<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"straw-poll", Category> {
  return readyMade(options, {
    id: "straw-poll",
    name: "StrawPoll",
    provider: "StrawPoll",
    category: "marketing",
    purpose: uses.surveys,
    sharing: sharedWith("StrawPoll"),
    privacyPolicy: "https://strawpoll.com/privacy/",
    urls: [
      { url: "strawpoll.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "strawpoll.de", loads: "frame" },
    ],
    placeholder: placeholders.form,
  });
}
