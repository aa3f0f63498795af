// The request's side of the gates: what the app gets to see. Called once, before the app.
import { gateConditionals } from "./conditional.ts";
import { hideRequestCookies } from "./request-cookies.ts";
import type { AnyRequest } from "./request-headers.ts";
import type { GateContext } from "./types.ts";

/** Hides cookies that may not be read, and takes our marks off the validators. Changes `request` in place. */
export function gateRequest(request: AnyRequest, context: GateContext): void {
  hideRequestCookies(request, context);
  gateConditionals(request, context);
}
