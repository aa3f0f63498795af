// Raptive.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Raptive. Default category `marketing`: needs consent. */
export function raptive<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"raptive", Category> {
  return readyMade(options, {
    id: "raptive",
    name: "Raptive",
    provider: "Raptive",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Raptive"),
    privacyPolicy: "https://raptive.com/privacy-policy/",
    cookies: [
      {
        name: "adthrive*",
        retention: "persistent",
        purpose: purposes.ads,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "adthrive.com", loads: ["script", "frame", "image", "connect"] },
      { url: "cafemedia.com", loads: ["script", "image", "connect"] },
      { url: "raptive.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["window.adthrive", "w.adthrive", "'ads.adthrive.com'"],
  });
}
