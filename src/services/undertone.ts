// Undertone.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Undertone. Default category `marketing`: needs consent. */
export function undertone<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"undertone", Category> {
  return readyMade(options, {
    id: "undertone",
    name: "Undertone",
    provider: "Perion",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Perion"),
    privacyPolicy: "https://perion.com/privacy-policy/",
    cookies: [
      { name: "UTID", retention: "14 days", purpose: purposes.following },
      { name: "UTID_ENC", retention: "14 days", purpose: purposes.following },
    ],
    urls: [
      { url: "undertone.com", loads: ["script", "frame", "image", "connect"] },
      { url: "cc.undertone.com", loads: "script" },
      { url: "perion.com", loads: ["script", "image", "connect"] },
    ],
  });
}
