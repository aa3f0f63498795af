// The answer of `requireConsent`.

import type { IncomingHttpHeaders } from "node:http";
import { missingPage } from "../pages/missing.ts";
import { jsonReply, pageReply, wantsJson } from "../routes/reply.ts";
import type { RouteReply } from "../routes/types.ts";
import type { Visit } from "./visit.ts";

/** What `requireConsent` would refuse. */
const REQUIRED = {
  kind: "embed",
  action: "blocked",
  element: "requireConsent()",
  host: undefined,
} as const;

/** The reply of `requireConsent` where something is missing; undefined if all of it is allowed. */
export function refuseWithout(
  visit: Visit,
  ids: readonly string[],
  headers: IncomingHttpHeaders,
): RouteReply | undefined {
  visit.consulted = true;
  const missing = ids.filter((id) => !visit.consent.allows(id));
  if (missing.length === 0) return undefined;
  if (visit.isReportOnly) {
    for (const service of missing) visit.report({ ...REQUIRED, service });
    return undefined;
  }
  const personal = { "cache-control": "private, no-store", vary: "Accept, Cookie, Sec-GPC" };
  if (!wantsJson(headers))
    return pageReply(missingPage(visit.view(visit.wayBack), missing), 403, personal);
  const body = {
    error: { code: "consent-required", message: `This needs consent: ${missing.join(", ")}.` },
    missing,
    settings: visit.prefix,
    choice: `${visit.prefix}/choice`,
  };
  return jsonReply(body, 403, personal);
}
