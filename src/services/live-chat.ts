// LiveChat.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LiveChat. Default category `preferences`: needs consent. */
export function liveChat<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"live-chat", Category> {
  return readyMade(options, {
    id: "live-chat",
    name: "LiveChat",
    provider: "Text",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Text"),
    privacyPolicy: "https://www.livechat.com/legal/privacy-policy/",
    cookies: [
      { name: "__lc_cid", retention: "2 years", purpose: purposes.visitorId },
      { name: "__lc_cst", retention: "2 years", purpose: purposes.visitorId },
      { name: "__livechat", retention: "3 years", purpose: purposes.visitorId },
      { name: "__oauth_redirect_detector", retention: "unknown", purpose: purposes.technical },
      { name: "__lc2_cid", retention: "unknown", purpose: purposes.visitorId },
      { name: "__lc2_cst", retention: "unknown", purpose: purposes.visitorId },
    ],
    urls: [
      {
        url: "livechatinc.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "livechat.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "livechat-static.com",
        loads: ["script", "image", "connect", "style", "font", "media"],
      },
      { url: "text.com", loads: ["script", "frame", "connect"] },
      { url: "livechat-files.com", loads: ["image", "media"] },
      { url: "openwidget.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: [
      "__lc.license",
      "window.__lc",
      "cdn.livechatinc.com/tracking.js",
      "LiveChatWidget",
      "__ow.organizationId",
      "window.__ow",
    ],
    outgoing: ["api.livechatinc.com"],
  });
}
