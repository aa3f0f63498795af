// Lytics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Lytics. Default category `marketing`: needs consent. */
export function lytics<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"lytics", Category> {
  return readyMade(options, {
    id: "lytics",
    name: "Lytics",
    provider: "Contentstack",
    category: "marketing",
    purpose: uses.dataPlatform,
    sharing: sharedWith("Contentstack"),
    privacyPolicy: "https://www.contentstack.com/legal/privacy-policy",
    cookies: [
      { name: "seerid", retention: "1 year", purpose: purposes.visitorId },
      { name: "seerses", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "ly_segs", retention: "1 year", purpose: purposes.profile },
    ],
    urls: [{ url: "lytics.io", loads: ["script", "connect"] }],
    snippets: ["window.jstag"],
    outgoing: ["api.lytics.io"],
  });
}
