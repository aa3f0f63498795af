// Lotame.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Lotame. Default category `marketing`: needs consent. */
export function lotame<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"lotame", Category> {
  return readyMade(options, {
    id: "lotame",
    name: "Lotame",
    provider: "Publicis",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Publicis"),
    privacyPolicy: "https://www.lotame.com/privacy/",
    cookies: [
      { name: "_cc_id", retention: "270 days", purpose: purposes.following },
      { name: "panoramaId", retention: "7 days", purpose: purposes.following },
      { name: "panoramaId_expiry", retention: "7 days", purpose: purposes.technical },
      { name: "panoramaIdType", retention: "7 days", purpose: purposes.technical },
      { name: "_cc_cc", retention: "session", purpose: purposes.following },
      { name: "_cc_aud", retention: "270 days", purpose: purposes.following },
      { name: "_cc_dc", retention: "270 days", purpose: purposes.following },
      { name: "lotame_domain_check", retention: "session", purpose: purposes.probe },
    ],
    urls: [
      { url: "crwdcntrl.net", loads: ["script", "image", "connect"] },
      { url: "lotame.com", loads: ["script", "image", "connect"] },
    ],
  });
}
