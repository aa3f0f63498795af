// Leadinfo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Leadinfo. Default category `marketing`: needs consent. */
export function leadinfo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"leadinfo", Category> {
  return readyMade(options, {
    id: "leadinfo",
    name: "Leadinfo",
    provider: "team.blue",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("team.blue"),
    privacyPolicy: "https://www.leadinfo.com/en/privacy/",
    cookies: [
      { name: "_li_id.*", retention: "2 years", purpose: purposes.visitorId },
      { name: "_li_ses.*", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "_li_id", retention: "2 years", purpose: purposes.visitorId },
      { name: "_li_ses", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "__li_id", retention: "2 years", purpose: purposes.visitorId },
      { name: "__li_ses", retention: "30 minutes", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "leadinfo.net", loads: ["script", "image", "connect"] },
      { url: "leadinfo.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["GlobalLeadinfoNamespace", "cdn.leadinfo.net/ping.js"],
  });
}
