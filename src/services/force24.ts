// Force24.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Force24. Default category `marketing`: needs consent. */
export function force24<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"force24", Category> {
  return readyMade(options, {
    id: "force24",
    name: "Force24",
    provider: "Force24",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Force24"),
    privacyPolicy: "https://force24.co.uk/privacy-policy/",
    cookies: [
      { name: "F24_autoID", retention: "session", purpose: purposes.sessionId },
      { name: "F24_personID", retention: "10 years", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "data-crypt.com", loads: ["script", "frame", "image", "connect"] },
      { url: "force24.co.uk", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["Force24Object", "f24('config'"],
  });
}
