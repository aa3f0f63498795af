// The one patch of a response. All heads pass writeHead, all bodies write and end, and what goes another way is cut;
// nothing is touched before the head is sent, and a response that has nothing to gate leaves as if this were not there.
import type { DocumentPlan } from "./document.ts";
import { frameDocument, PASS, planDocument } from "./document.ts";
import { isUntouched } from "./untouched.ts";
import { gateEarlyHints } from "./early-hints.ts";
import type { AnyResponse } from "../head.ts";
import { liveHead } from "../head.ts";
import { guardHead } from "./head-guard.ts";
import type { Native, Outlets } from "./passage.ts";
import { methodNow, Passage } from "./passage.ts";
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
  takeBody(start: Uint8Array | undefined, isOurs: (chunk: unknown) => boolean): DocumentPlan;
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
  const passage = new Passage(request, response, context);
  const head = new GatedHead(passage);
  const body = new GatedBody(passage);
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
  outlets.writeEarlyHints = (...args) => writeEarlyHints(passage, hints, args);
  guardHead(passage, head, body);
  return new TakenBody(passage);
}

class TakenBody implements ResponseGate {
  readonly #passage: Passage;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  takeBody(start: Uint8Array | undefined, isOurs: (chunk: unknown) => boolean): DocumentPlan {
    const passage = this.#passage;
    const { request, response, context } = passage;
    // A HEAD response has no body to take, only a head to be set right when it is sent.
    if (request.method === "HEAD") return { kind: "head" };
    const head = liveHead(response, response.statusCode);
    const { forPage, destination } = passage;
    const hints = { forPage, destination, start };
    const plan = planDocument(head, request.method ?? "GET", context, hints);
    // What passes is not taken: whoever puts a page in its place has that gated.
    if (plan.kind === "pass" || isUntouched(plan, start)) return PASS;
    frameDocument(head, plan, undefined);
    passage.take(plan, head, isOurs);
    return plan;
  }
}

function writeEarlyHints(
  { response, context }: Passage,
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
