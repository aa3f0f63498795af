// The request's side of the gates: what the app gets to see.
import { gateConditionals } from "./conditional.ts";
import { hideRequestCookies } from "./request-cookies.ts";
import type { AnyRequest } from "../../http/request-headers.ts";
import type { GateContext } from "../types.ts";

const CONDITIONS = ["if-none-match", "if-modified-since", "if-match", "if-range"] as const;

/**
 * The request's side of the gates, before the app sees it: cookies that may not be read are hidden, and
 * validators lose the mark of our variant. Changes `request` in place; call it once.
 */
export function gateRequest(request: AnyRequest, context: GateContext): void {
  const { headers } = request;
  if (headers.cookie !== undefined) hideRequestCookies(request, context);
  if (CONDITIONS.some((name) => headers[name] !== undefined)) gateConditionals(request, context);
}
