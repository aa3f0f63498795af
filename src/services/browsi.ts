// Browsi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Browsi. Default category `marketing`: needs consent. */
export function browsi<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"browsi", Category> {
  return readyMade(options, {
    id: "browsi",
    name: "Browsi",
    provider: "Browsi",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Browsi"),
    privacyPolicy: "https://gobrowsi.com/privacy-policy/",
    cookies: [
      {
        name: "__browsiUID",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "__browsiSessionID",
        retention: "session",
        purpose: purposes.sessionId,
        storage: "sessionStorage",
      },
    ],
    urls: [{ url: "browsiprod.com", loads: ["script", "image", "connect"] }],
    snippets: ["yieldManagerPrebid"],
  });
}
