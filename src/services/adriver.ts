// AdRiver.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AdRiver. Default category `marketing`: needs consent. */
export function adriver<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adriver", Category> {
  return readyMade(options, {
    id: "adriver",
    name: "AdRiver",
    provider: "AdRiver",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("AdRiver"),
    privacyPolicy: "https://www.adriver.ru/privacy_policy/",
    cookies: [
      { name: "adrdel", retention: "unknown", purpose: purposes.following },
      { name: "adrcid", retention: "unknown", purpose: purposes.following },
    ],
    urls: [{ url: "adriver.ru", loads: ["script", "frame", "image", "connect"] }],
    snippets: ["new adriver(", "adriver.set"],
  });
}
