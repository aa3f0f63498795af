// UserVoice.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** UserVoice. Default category `preferences`: needs consent. */
export function userVoice<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"user-voice", Category> {
  return readyMade(options, {
    id: "user-voice",
    name: "UserVoice",
    provider: "UserVoice",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("UserVoice"),
    privacyPolicy: "https://www.uservoice.com/privacy/",
    cookies: [
      { name: "_uservoice_*", retention: "unknown", purpose: purposes.sessionId },
      { name: "_uv_id", retention: "unknown", purpose: purposes.visitorId },
    ],
    urls: [
      {
        url: "uservoice.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["UserVoice.push("],
  });
}
