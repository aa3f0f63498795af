// The request's side of the gates: what the app gets to see.
import { gateConditionals } from "./conditional.ts";
import { hideRequestCookies } from "./request-cookies.ts";
import type { AnyRequest } from "./request-headers.ts";
import type { GateContext } from "./types.ts";

/**
 * The request's side of the gates, before the app sees it: cookies that may not be read are hidden, and
 * validators lose the mark of our variant. Changes `request` in place; call it once.
 */
export function gateRequest(request: AnyRequest, context: GateContext): void {
  hideRequestCookies(request, context);
  gateConditionals(request, context);
}
