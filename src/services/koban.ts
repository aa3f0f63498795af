// Koban.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Koban. Default category `marketing`: needs consent. */
export function koban<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"koban", Category> {
  return readyMade(options, {
    id: "koban",
    name: "Koban",
    provider: "Koban",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Koban"),
    privacyPolicy: "https://koban.cloud/tos",
    cookies: [{ name: "kbntrk", retention: "unknown", purpose: purposes.visitorId }],
    urls: [
      { url: "koban.cloud", loads: ["script", "image", "connect"] },
      { url: "itsonlyleads.com", loads: ["script", "image", "connect"] },
      { url: "app-spr.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["KobanObject"],
  });
}
