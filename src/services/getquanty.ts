// GetQuanty.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** GetQuanty. Default category `marketing`: needs consent. */
export function getquanty<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"getquanty", Category> {
  return readyMade(options, {
    id: "getquanty",
    name: "GetQuanty",
    provider: "GetQuanty",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("GetQuanty"),
    privacyPolicy: "https://www.getquanty.com/mentions-legales/",
    cookies: [
      { name: "eqy_sessionid", retention: "unknown", purpose: purposes.sessionId },
      { name: "eqy_siteid", retention: "unknown", purpose: purposes.technical },
      { name: "eqy_company", retention: "unknown", purpose: purposes.profile },
      { name: "gq_utm", retention: "unknown", purpose: purposes.origin },
      { name: "gq_lead", retention: "unknown", purpose: purposes.profile },
    ],
    urls: [
      { url: "smart-data-systems.com", loads: ["script", "image", "connect"] },
      { url: "getquanty.com", loads: ["script", "image", "connect"] },
    ],
  });
}
