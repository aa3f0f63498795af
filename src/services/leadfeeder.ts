// Leadfeeder.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Leadfeeder. Default category `marketing`: needs consent. */
export function leadfeeder<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"leadfeeder", Category> {
  return readyMade(options, {
    id: "leadfeeder",
    name: "Leadfeeder",
    provider: "Dealfront",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("Dealfront"),
    privacyPolicy: "https://www.dealfront.com/privacy/",
    cookies: [
      { name: "_lfa", retention: "2 years", purpose: purposes.visitorId },
      {
        name: "_lfa_expiry",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      { name: "_lfa_test_cookie_stored", retention: "session", purpose: purposes.probe },
      { name: "_lfa_consent", retention: "unknown", purpose: purposes.consent },
    ],
    urls: [
      { url: "leadfeeder.com", loads: ["script", "image", "connect"] },
      { url: "lfeeder.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["ldfdr(", "ldfdr=", "lftracker_v1"],
  });
}
