// Monetate.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Monetate. Default category `marketing`: needs consent. */
export function monetate<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"monetate", Category> {
  return readyMade(options, {
    id: "monetate",
    name: "Monetate",
    provider: "Monetate",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Monetate"),
    privacyPolicy: "https://monetate.com/privacy-policy/",
    cookies: [{ name: "mt.v", retention: "30 months", purpose: purposes.visitorId }],
    urls: [{ url: "monetate.net", loads: ["script", "connect"] }],
    snippets: ["monetateT", "window.monetateQ", "monetateQ.push("],
  });
}
