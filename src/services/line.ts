// LINE.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LINE. Default category `marketing`: needs consent. */
export function line<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"line", Category> {
  return readyMade(options, {
    id: "line",
    name: "LINE",
    provider: "LY Corporation",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("LY Corporation"),
    privacyPolicy: "https://www.lycorp.co.jp/en/company/privacypolicy/",
    cookies: [
      { name: "__lt__cid", retention: "2 years", purpose: purposes.visitorId },
      { name: "__lt__sid", retention: "session", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "line.me", loads: ["frame", "script", "image", "connect"] },
      { url: "line-scdn.net", loads: ["script", "image", "media"] },
      { url: "line-apps.com", loads: ["frame", "script", "image"] },
    ],
    snippets: ["_lt('init'", "line-scdn.net/n/line_tag/", "LineIt.loadButton("],
    outgoing: ["api.line.me"],
  });
}
