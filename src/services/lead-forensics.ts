// Lead Forensics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Lead Forensics. Default category `marketing`: needs consent. */
export function leadForensics<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"lead-forensics", Category> {
  return readyMade(options, {
    id: "lead-forensics",
    name: "Lead Forensics",
    provider: "Lead Forensics",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("Lead Forensics"),
    privacyPolicy: "https://www.leadforensics.com/privacy-policy/",
    cookies: [
      { name: "ifuuid", retention: "13 months", purpose: purposes.visitorId },
      { name: "trackalyzer", retention: "10 years", purpose: purposes.visitorId },
    ],
    urls: [
      { url: "leadforensics.com", loads: ["script", "image", "connect"] },
      { url: "team8save.com", loads: ["script", "image", "connect"] },
      { url: "trackalyzer.com", loads: ["script", "image", "connect"] },
      { url: "lansrv050.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["trackalyzer.com/trackalyze"],
  });
}
