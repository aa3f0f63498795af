// The one patch of a response. All heads pass writeHead, all bodies write and end; nothing is touched
// before the head is sent, and a response that has nothing to gate leaves as if this were not there.
import { asksForPage } from "./conditional.ts";
import type { DocumentPlan } from "./document.ts";
import { frameDocument, planDocument } from "./document.ts";
import { gateEarlyHints } from "./early-hints.ts";
import type { AnyResponse } from "./head.ts";
import { liveHead } from "./head.ts";
import type { Native, Passage } from "./passage.ts";
import { methodNow } from "./passage.ts";
import type { AnyRequest } from "./request-headers.ts";
import { patchBody } from "./response-body.ts";
import { patchHead } from "./response-head.ts";
import type { GateContext } from "./types.ts";

/** What an adapter may do with a response under the gates. */
export interface ResponseGate {
  /**
   * Takes over the body: for frameworks that hold it until the end (Koa). The plan is final, its head is
   * set right, and what is written to the response afterwards passes as it is. `start`: its first bytes, if
   * they are there.
   */
  takeBody(start?: Uint8Array): DocumentPlan;
}

/**
 * Puts the gates on one response: headers and cookies when its head is sent, the body if `context.html`
 * asks for it. Works on `node:http` and on the compatibility API of `node:http2`. Call it once, before
 * anything is sent; the request's side is `gateRequest`.
 */
export function gateResponse(
  request: AnyRequest,
  response: AnyResponse,
  context: GateContext,
): ResponseGate {
  const passage: Passage = {
    request,
    response,
    context,
    plan: undefined,
    plannedFor: undefined,
    length: undefined,
    start: undefined,
    taken: false,
  };
  patchHead(passage);
  patchBody(passage);
  patchEarlyHints(passage);
  return {
    takeBody(start) {
      // A HEAD response has no body to take, only a head to be set right when it is sent.
      if (request.method === "HEAD") return { kind: "head" };
      const head = liveHead(response, response.statusCode);
      const hints = { forPage: asksForPage(request), start };
      const plan = planDocument(head, request.method ?? "GET", context, hints);
      frameDocument(head, plan, undefined);
      passage.plan = plan;
      passage.taken = true;
      return plan;
    },
  };
}

function patchEarlyHints({ response, context }: Passage): void {
  const native = methodNow(response, "writeEarlyHints");
  const gated: Native = (hints, callback, ...rest) => {
    // Node says what is wrong with hints that are no object.
    if (typeof hints !== "object" || hints === null) {
      return native(hints, callback, ...rest);
    }
    const kept = gateEarlyHints(Object.fromEntries(Object.entries(hints)), context);
    if (kept !== undefined) return native(kept, callback, ...rest);
    if (typeof callback === "function") process.nextTick(callback);
    return undefined;
  };
  Object.assign(response, { writeEarlyHints: gated });
}
