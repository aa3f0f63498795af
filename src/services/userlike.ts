// Userlike.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Userlike. Default category `preferences`: needs consent. */
export function userlike<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"userlike", Category> {
  return readyMade(options, {
    id: "userlike",
    name: "Userlike",
    provider: "Lime Connect",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Lime Connect"),
    privacyPolicy: "https://www.userlike.com/en/terms#privacy-policy",
    cookies: [
      { name: "uslk_e", retention: "1 year", purpose: purposes.visitorId },
      { name: "uslk_s", retention: "session", purpose: purposes.sessionId },
      { name: "uslk_umm_*", retention: "unknown", purpose: purposes.chat },
      { name: "uslk_in_service_time", retention: "unknown", purpose: purposes.technical },
    ],
    urls: [
      {
        url: "userlike.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "userlike-cdn-widgets.s3-eu-west-1.amazonaws.com",
        loads: ["script", "image", "connect", "style"],
      },
      { url: "userlike-cdn-umm.b-cdn.net", loads: ["script", "image", "connect", "style"] },
      {
        url: "userlike-cdn-umm.s3-eu-west-1.amazonaws.com",
        loads: ["script", "image", "connect", "style"],
      },
    ],
    snippets: ["userlike-cdn-widgets", "userlike.userlikeStartChat"],
  });
}
