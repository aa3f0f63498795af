// Dynatrace.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Dynatrace. Default category `statistics`: needs consent. */
export function dynatrace<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dynatrace", Category> {
  return readyMade(options, {
    id: "dynatrace",
    name: "Dynatrace",
    provider: "Dynatrace",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Dynatrace"),
    privacyPolicy: "https://www.dynatrace.com/company/trust-center/privacy/",
    cookies: [
      { name: "dtCookie*", retention: "session", purpose: purposes.sessionId },
      { name: "dtLatC", retention: "session", purpose: purposes.technical },
      { name: "dtPC*", retention: "session", purpose: purposes.technical },
      { name: "dtSa", retention: "session", purpose: purposes.interaction },
      { name: "dtValidationCookie", retention: "session", purpose: purposes.probe },
      { name: "dtDisabled", retention: "session", purpose: purposes.consent },
      { name: "rxVisitor*", retention: "1 year", purpose: purposes.visitorId },
      { name: "rxvt*", retention: "session", purpose: purposes.sessionId },
      { name: "rxvisitid", retention: "session", purpose: purposes.sessionId },
      { name: "rxec", retention: "session", purpose: purposes.technical },
      {
        name: "rxVisitor",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "rxvt",
        retention: "session",
        purpose: purposes.sessionId,
        storage: "sessionStorage",
      },
    ],
    urls: [
      { url: "dynatrace.com", loads: ["script", "connect"] },
      { url: "ruxit.com", loads: ["script", "connect"] },
      { url: "dynatrace-managed.com", loads: ["script", "connect"] },
      { url: "js-cdn.dynatrace.com", loads: "script" },
    ],
    snippets: ["js-cdn.dynatrace.com/jstag/", "ruxitagentjs_"],
    outgoing: ["live.dynatrace.com"],
  });
}
