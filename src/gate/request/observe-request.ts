// Report-only mode on a request: the app sees all of it, and what would be hidden is told.
import { hideRequestCookies } from "./request-cookies.ts";
import type { AnyRequest } from "../../http/request-headers.ts";
import type { GateContext } from "../types.ts";

/** Tells of the cookies that the app could not read. The request is not touched. */
export function observeRequest({ headers: { cookie } }: AnyRequest, context: GateContext): void {
  if (cookie === undefined) return;
  hideRequestCookies({ headers: { cookie }, rawHeaders: ["cookie", cookie] }, context);
}
