// The one patch of a response. All heads pass writeHead, all bodies write and end; nothing is touched
// before the head is sent, and a response that has nothing to gate leaves as if this were not there.
import type { DocumentPlan } from "./document.ts";
import { frameDocument, planDocument } from "./document.ts";
import { gateEarlyHints } from "./early-hints.ts";
import type { AnyResponse } from "./head.ts";
import { liveHead } from "./head.ts";
import type { Native, Outlets } from "./passage.ts";
import { methodNow, Passage } from "./passage.ts";
import type { AnyRequest } from "./request-headers.ts";
import { GatedBody } from "./response-body.ts";
import { GatedHead } from "./response-head.ts";
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
  const passage = new Passage(request, response, context);
  const head = new GatedHead(passage);
  const body = new GatedBody(passage);
  const hints = methodNow(response, "writeEarlyHints");
  const outlets: Outlets = response;
  outlets.writeHead = (...args) => head.writeHead(args);
  outlets.write = (...args) => body.write(args);
  outlets.end = (...args) => body.end(args);
  outlets.writeEarlyHints = (...args) => writeEarlyHints(passage, hints, args);
  return new TakenBody(passage);
}

class TakenBody implements ResponseGate {
  readonly #passage: Passage;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  takeBody(start?: Uint8Array): DocumentPlan {
    const passage = this.#passage;
    const { request, response, context } = passage;
    // A HEAD response has no body to take, only a head to be set right when it is sent.
    if (request.method === "HEAD") return { kind: "head" };
    const head = liveHead(response, response.statusCode);
    const hints = { forPage: passage.forPage, start };
    const plan = planDocument(head, request.method ?? "GET", context, hints);
    frameDocument(head, plan, undefined);
    passage.plan = plan;
    passage.taken = true;
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
