// Salesforce Audience Studio.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Salesforce Audience Studio. Default category `marketing`: needs consent. */
export function krux<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"krux", Category> {
  return readyMade(options, {
    id: "krux",
    name: "Salesforce Audience Studio",
    provider: "Salesforce",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Salesforce"),
    privacyPolicy: "https://www.salesforce.com/company/legal/privacy/",
    cookies: [{ name: "_kuid_", retention: "6 months", purpose: purposes.following }],
    urls: [{ url: "krxd.net", loads: ["script", "image", "connect"] }],
    snippets: ["Krux("],
  });
}
