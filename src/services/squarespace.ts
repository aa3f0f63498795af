// Squarespace.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Squarespace. Default category `functional`: free of consent. */
export function squarespace<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"squarespace", Category> {
  return readyMade(options, {
    id: "squarespace",
    name: "Squarespace",
    provider: "Squarespace",
    category: "functional",
    purpose: uses.pages,
    sharing: sharedWith("Squarespace"),
    privacyPolicy: "https://www.squarespace.com/privacy",
    cookies: [
      { name: "ss_cid", retention: "2 years", purpose: purposes.visitorId, category: "statistics" },
      { name: "ss_cvr", retention: "2 years", purpose: purposes.visits, category: "statistics" },
      {
        name: "ss_cvisit",
        retention: "30 minutes",
        purpose: purposes.sessionId,
        category: "statistics",
      },
      {
        name: "ss_cvt",
        retention: "30 minutes",
        purpose: purposes.sessionId,
        category: "statistics",
      },
      {
        name: "ss_cpvisit",
        retention: "2 years",
        purpose: purposes.visits,
        category: "statistics",
      },
      { name: "SiteUserInfo", retention: "3 years", purpose: purposes.login },
      { name: "siteUserCrumb", retention: "3 years", purpose: purposes.security },
      { name: "ss_performanceCookiesAllowed", retention: "30 days", purpose: purposes.consent },
      { name: "ss_marketingCookiesAllowed", retention: "30 days", purpose: purposes.consent },
      { name: "ss_cookieAllowed", retention: "30 days", purpose: purposes.consent },
    ],
    urls: [
      { url: "squarespace.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "squarespace-cdn.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "sqspcdn.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "squarewebsites.org", loads: "script" },
    ],
  });
}
