// GetResponse.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** GetResponse. Default category `marketing`: needs consent. */
export function getResponse<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"get-response", Category> {
  return readyMade(options, {
    id: "get-response",
    name: "GetResponse",
    provider: "GetResponse",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("GetResponse"),
    privacyPolicy: "https://www.getresponse.com/legal/privacy",
    cookies: [{ name: "gaVisitorUuid", retention: "unknown", purpose: purposes.visitorId }],
    urls: [
      { url: "getresponse.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "gr-cdn.com", loads: ["script", "image", "connect", "style"] },
      { url: "gr-wcon.com", loads: ["script", "frame", "image", "connect"] },
      { url: "getresponse360.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["GrTracking(", "gr-cdn.com/build", "__GetResponseAnalyticsObject"],
    outgoing: ["api.getresponse.com"],
    placeholder: placeholders.form,
  });
}
