// Albacross.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Albacross. Default category `marketing`: needs consent. */
export function albacross<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"albacross", Category> {
  return readyMade(options, {
    id: "albacross",
    name: "Albacross",
    provider: "Albacross",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("Albacross"),
    privacyPolicy: "https://albacross.com/privacy-policy/",
    cookies: [
      { name: "nQ_cookieId", retention: "1 year", purpose: purposes.visitorId },
      { name: "nQ_visitId", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "nQ_userVisitId", retention: "30 minutes", purpose: purposes.sessionId },
    ],
    urls: [{ url: "albacross.com", loads: ["script", "image", "connect"] }],
    snippets: ["_nQc", "serve.albacross.com/track.js"],
  });
}
