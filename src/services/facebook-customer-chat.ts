// Facebook Customer Chat. Closed by Meta on 9 May 2024: this declaration is for pages whose tags
// are still there. Remove them.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Facebook Customer Chat. Default category `marketing`: needs consent. */
export function facebookCustomerChat<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"facebook-customer-chat", Category> {
  return readyMade(options, {
    id: "facebook-customer-chat",
    name: "Facebook Customer Chat",
    provider: "Meta",
    category: "marketing",
    purpose: uses.chat,
    sharing: sharedWith("Meta"),
    privacyPolicy: "https://www.facebook.com/privacy/policy/",
    urls: [
      { url: "connect.facebook.net/*/sdk/xfbml.customerchat", loads: "script" },
      { url: "facebook.com/*/plugins/customer_chat/", loads: "frame" },
      { url: "facebook.com/plugins/customer_chat/", loads: "frame" },
    ],
    snippets: ["sdk/xfbml.customerchat.js"],
  });
}
