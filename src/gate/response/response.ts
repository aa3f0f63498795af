// The one patch of a response. All heads pass writeHead, all bodies write and end, and what goes another way is cut;
// nothing is touched before the head is sent, and a response that has nothing to gate leaves as if this were not there.
import type { BodyPlan } from "./body-plan.ts";
import { setBodyHeaders, PASS, planBody } from "./body-plan.ts";
import { isUntouched } from "./untouched.ts";
import { gateEarlyHints } from "./early-hints.ts";
import type { AnyResponse } from "../head.ts";
import { liveHead } from "../head.ts";
import { guardHead } from "./head-guard.ts";
import type { Native, Outlets } from "./response-state.ts";
import { methodNow, ResponseState } from "./response-state.ts";
import type { AnyRequest } from "../../http/request-headers.ts";
import { GatedBody } from "./response-body.ts";
import { GatedHead } from "./response-head.ts";
import type { GateContext } from "../types.ts";

/** What an adapter may do with a response under the gates. */
export interface ResponseGate {
  /**
   * Takes over the body: for frameworks that hold it until the end (Koa). Unless it passes, its head is set right by
   * the plan, and what is written to the response afterwards passes as it is, if `isOurs` says of it that it is what
   * was rewritten; anything else is planned and gated anew. `start`: its first bytes, if they are there.
   */
  takeBody(start: Uint8Array | undefined, isOurs: (chunk: unknown) => boolean): BodyPlan;
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
  const state = new ResponseState(request, response, context);
  const head = new GatedHead(state);
  const body = new GatedBody(state);
  const hints = methodNow(response, "writeEarlyHints");
  const outlets: Outlets = response;
  outlets.writeHead = (...args) => head.writeHead(args);
  // Node's other name for it, which patches of the first do not reach; HTTP/2 has none.
  if ("writeHeader" in response) {
    const alias = methodNow(response, "writeHeader");
    outlets.writeHeader = (...args) => head.writeHead(args, alias);
  }
  outlets.write = (...args) => body.write(args);
  outlets.end = (...args) => body.end(args);
  outlets.writeEarlyHints = (...args) => writeEarlyHints(state, hints, args);
  guardHead(state, head, body);
  return new TakenBody(state);
}

class TakenBody implements ResponseGate {
  readonly #state: ResponseState;

  constructor(state: ResponseState) {
    this.#state = state;
  }

  takeBody(start: Uint8Array | undefined, isOurs: (chunk: unknown) => boolean): BodyPlan {
    const state = this.#state;
    const { request, response, context } = state;
    // A HEAD response has no body to take, only a head to be set right when it is sent.
    if (request.method === "HEAD") return { kind: "head" };
    const head = liveHead(response, response.statusCode);
    const { forPage, destination } = state;
    const hints = { forPage, destination, start };
    const plan = planBody(head, request.method ?? "GET", context, hints);
    // What passes is not taken: whoever puts a page in its place has that gated.
    if (plan.kind === "pass" || isUntouched(plan, start)) return PASS;
    setBodyHeaders(head, plan, undefined);
    state.take(plan, head, isOurs);
    return plan;
  }
}

function writeEarlyHints(
  { response, context }: ResponseState,
  native: Native,
  args: readonly unknown[],
): unknown {
  const [hints, callback, ...rest] = args;
  // Node says what is wrong with hints that are no object.
  if (typeof hints !== "object" || hints === null) return Reflect.apply(native, response, args);
  const kept = gateEarlyHints(Object.fromEntries(Object.entries(hints)), context);
  if (kept !== undefined) return Reflect.apply(native, response, [kept, callback, ...rest]);
  if (typeof callback === "function") process.nextTick(callback);
  return undefined;
}
