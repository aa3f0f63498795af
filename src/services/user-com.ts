// User.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** User.com. Default category `marketing`: needs consent. */
export function userCom<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"user-com", Category> {
  return readyMade(options, {
    id: "user-com",
    name: "User.com",
    provider: "User.com",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("User.com"),
    privacyPolicy: "https://user.com/security/privacy-policy",
    cookies: [
      { name: "_ca_chat", retention: "unknown", purpose: purposes.chat },
      { name: "__ca__chat", retention: "3 months", purpose: purposes.visitorId },
    ],
    urls: [{ url: "user.com", loads: ["script", "image", "connect"] }],
    snippets: ["civchat", "UE.pageHit("],
  });
}
