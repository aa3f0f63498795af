// Elfsight.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Elfsight. Default category `marketing`: needs consent. */
export function elfsight<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"elfsight", Category> {
  return readyMade(options, {
    id: "elfsight",
    name: "Elfsight",
    provider: "Elfsight",
    category: "marketing",
    purpose: uses.widgets,
    sharing: sharedWith("Elfsight"),
    privacyPolicy: "https://elfsight.com/privacy-policy/",
    cookies: [{ name: "_p_hfp_client_id", retention: "unknown", purpose: purposes.visitorId }],
    urls: [
      { url: "elfsight.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "elfsightcdn.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "elfsight.io", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["apps.elfsight.com/p/platform.js", "static.elfsight.com/platform/", "elfsight-app-"],
  });
}
