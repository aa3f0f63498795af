// Google Programmable Search.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Google Programmable Search. Default category `marketing`: needs consent. */
export function googleCustomSearch<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-custom-search", Category> {
  return readyMade(options, {
    id: "google-custom-search",
    name: "Google Programmable Search",
    provider: "Google",
    category: "marketing",
    purpose: uses.search,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "cse.google.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "google.com/cse/", loads: ["script", "frame", "image", "style"] },
      { url: "google.com/coop/cse/", loads: "script" },
      { url: "google.com/jsapi", loads: "script" },
      { url: "clients1.google.com", loads: "connect" },
      { url: "afs.googlesyndication.com", loads: ["frame", "image"] },
      { url: "adsensecustomsearchads.com", loads: ["frame", "script", "image"] },
    ],
    snippets: ["cse.google.com/cse.js", "google.search.cse"],
  });
}
