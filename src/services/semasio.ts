// Semasio.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Semasio. Default category `marketing`: needs consent. */
export function semasio<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"semasio", Category> {
  return readyMade(options, {
    id: "semasio",
    name: "Semasio",
    provider: "Samba TV",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Samba TV"),
    privacyPolicy: "https://www.samba.tv/legal/privacy-policy",
    cookies: [{ name: "SEUNCY", retention: "unknown", purpose: purposes.following }],
    urls: [
      { url: "semasio.net", loads: ["script", "image", "connect"] },
      { url: "samba.tv", loads: ["script", "image", "connect"] },
    ],
  });
}
