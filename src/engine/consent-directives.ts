// What is allowed on a request, as values for a policy that the site sends itself (with helmet, say).

import type { ConsentDirectives } from "../gate/csp/csp.ts";
import type { RequestConsent } from "./request-consent.ts";

export type { ConsentDirectives } from "../gate/csp/csp.ts";

/**
 * Sources for the site's own Content-Security-Policy: its own hosts and those of the services that may be used on this
 * request, by directive and under helmet's names. Nonces, `'unsafe-inline'` and `data:` are the site's to add.
 *
 * @example
 * app.use((req, res, next) => {
 *   const directives = { ...consentDirectives(req.consent), objectSrc: ["'none'"] }
 *   helmet.contentSecurityPolicy({ directives })(req, res, next)
 * })
 */
export function consentDirectives(consent: RequestConsent): ConsentDirectives {
  return consent.directives();
}
