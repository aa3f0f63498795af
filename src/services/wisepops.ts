// Wisepops.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Wisepops. Default category `marketing`: needs consent. */
export function wisepops<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wisepops", Category> {
  return readyMade(options, {
    id: "wisepops",
    name: "Wisepops",
    provider: "Wisepops",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("Wisepops"),
    privacyPolicy: "https://wisepops.com/privacy",
    cookies: [
      { name: "wisepops", retention: "2 years", purpose: purposes.shown },
      { name: "wisepops_session", retention: "session", purpose: purposes.sessionId },
      { name: "wisepops_visits", retention: "2 years", purpose: purposes.visits },
      { name: "wisepops_props", retention: "2 years", purpose: purposes.profile },
      { name: "wisepops_visitor", retention: "2 years", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "wisepops.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "wisepops.net", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "popup.wisepops.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["WisePopsObject", "wisepops('event'"],
  });
}
