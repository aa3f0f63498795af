// The patch of writeHead: the one point that every head passes, however its headers were given.
import { Http2ServerResponse } from "node:http2";
import { revalidatesVariant } from "../request/conditional.ts";
import { setBodyHeaders, GATE_FAILED } from "./body-plan.ts";
import { gateHead, gateLateHeader } from "./gate-head.ts";
import type { AnyResponse, Head, HeaderEntry, ListedHead } from "../head.ts";
import { headerEntries, listedHead, liveHead } from "../head.ts";
import type { Native, ResponseState } from "./response-state.ts";
import { GateFailure, LateDocument, methodNow } from "./response-state.ts";

/** What stands in the place of `response.writeHead`. Nothing is changed before it is called. */
export class GatedHead {
  readonly #state: ResponseState;
  readonly #native: Native;
  /** Whoever patched writeHead before us runs after us, and may still set headers. */
  readonly isWrapped: boolean;
  /** True while a head that has been gated is on its way through Node. */
  isSending = false;
  /** True while Node is given what it throws at. */
  isRefusing = false;
  /** True once a head has passed the gates: one that has not may not leave. */
  isSettled = false;

  constructor(state: ResponseState) {
    this.#state = state;
    this.#native = methodNow(state.response, "writeHead");
    this.isWrapped = Object.hasOwn(state.response, "writeHead");
  }

  /** `native`: what sends the head at last. */
  writeHead(args: readonly unknown[], native: Native = this.#native): unknown {
    const { response } = this.#state;
    const call = this.isSending || response.headersSent ? undefined : readCall(args);
    if (call === undefined) return this.#leaveToNode(args, native);
    this.isSending = true;
    try {
      return this.#send(call, native);
    } catch (error) {
      // Who has the whole body plans it anew; here, none of it is on its way.
      if (!(error instanceof LateDocument) || this.#state.isPlanned) throw error;
      this.#state.forgetPlan();
      setAll(
        response,
        call.entries.filter(([name]) => name.toLowerCase() !== "content-type"),
      );
      return this.#send({ ...call, headers: undefined, entries: NONE }, native);
    } finally {
      this.isSending = false;
    }
  }

  #send(call: HeadCall, native: Native): unknown {
    const { response } = this.#state;
    const gated = gateCall(this.#state, call);
    this.isSettled = true;
    return this.isWrapped
      ? withLateGate(this.#state, () => Reflect.apply(native, response, gated))
      : Reflect.apply(native, response, gated);
  }

  #leaveToNode(args: readonly unknown[], native: Native): unknown {
    const before = this.isRefusing;
    this.isRefusing = !this.isSending;
    try {
      return Reflect.apply(native, this.#state.response, args);
    } finally {
      this.isRefusing = before;
    }
  }
}

const NONE: readonly HeaderEntry[] = [];

interface HeadCall {
  readonly status: number;
  readonly reason: string | undefined;
  /** As given: sent as it is where nothing had to change. */
  readonly headers: unknown;
  readonly entries: readonly HeaderEntry[];
}

/** Reads `(status, reason?, headers?)`. Undefined for what Node throws at: it is left to do so. */
function readCall(args: readonly unknown[]): HeadCall | undefined {
  const [first, second, third] = args;
  const status = Number(first) | 0;
  if (status < 100 || status > 999) return undefined;
  const reason = typeof second === "string" ? second : undefined;
  // Node takes the second where there is no third, also beside a reason that is no text.
  const headers = reason === undefined ? (third ?? second) : third;
  const entries = headers === undefined ? NONE : headerEntries(headers);
  return entries === undefined ? undefined : { status, reason, headers, entries };
}

/** Gates the head of a writeHead call; returns what to call the real one with. */
function gateCall(state: ResponseState, call: HeadCall): unknown[] {
  const { response, request } = state;
  const listed = onlyListed(response, call) ? listedHead(call.entries, call.status) : undefined;
  if (listed === undefined) setAll(response, call.entries);
  const head = listed ?? liveHead(response, call.status);
  try {
    const plan = state.planFinally(head);
    gateHead(head, state.context, {
      plan: state.taken ? { kind: plan.kind === "pass" ? "pass" : "head" } : plan,
      length: state.taken ? "as set" : state.length,
      revalidates: revalidatesVariant(request),
      destination: state.destination,
      now: Date.now(),
    });
  } catch (error) {
    return failClosed(state, error);
  }
  return nativeArguments(response, call, head, listed);
}

function nativeArguments(
  response: AnyResponse,
  call: HeadCall,
  head: Head,
  listed: ListedHead | undefined,
): unknown[] {
  const args: unknown[] = [head.status];
  if (head.status !== call.status) clearReason(response);
  else if (call.reason !== undefined) args.push(call.reason);
  if (listed !== undefined) args.push(listed.changed ? listed.flat() : call.headers);
  // What holds no header is Node's to judge.
  else if (call.entries.length === 0 && call.headers !== undefined) args.push(call.headers);
  return args;
}

/**
 * True if the call's headers are all there are: Node then writes them as they come, duplicates included.
 * To set one of them beforehand would change that, so they are gated in place.
 */
function onlyListed(response: AnyResponse, call: HeadCall): boolean {
  return (
    call.entries.length > 0 &&
    !(response instanceof Http2ServerResponse) &&
    response.getHeaderNames().length === 0
  );
}

/** Merges headers into those already set, as Node's writeHead does: the later ones win. */
function setAll(response: AnyResponse, entries: readonly HeaderEntry[]): void {
  if (entries.length === 0) return;
  const merged = new Map<string, [name: string, value: number | string | readonly string[]]>();
  for (const [name, value] of entries) {
    const earlier = merged.get(name.toLowerCase());
    const all = earlier === undefined ? value : [earlier[1], value].flat().map(String);
    merged.set(name.toLowerCase(), [name, all]);
  }
  for (const [name, value] of merged.values()) response.setHeader(name, value);
}

/** A gate that fails sends no page, no cookie and no header of the app. */
function failClosed(state: ResponseState, error: unknown): unknown[] {
  // A body that is on its way already cannot be replaced from here: `end` does it.
  if (error instanceof LateDocument && state.isPlanned) throw error;
  if (state.isPlanned) throw new GateFailure("The head failed.", { cause: error });
  const { response } = state;
  state.fail(error);
  state.plan = GATE_FAILED;
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const head = liveHead(response, GATE_FAILED.status);
  setBodyHeaders(head, GATE_FAILED, undefined);
  clearReason(response);
  return [GATE_FAILED.status];
}

function clearReason(response: AnyResponse): void {
  if (!(response instanceof Http2ServerResponse)) response.statusMessage = "";
}

/** While an earlier patch of writeHead runs, gates each header as it is set. */
function withLateGate<Result>(state: ResponseState, send: () => Result): Result {
  const { response, context } = state;
  const restore: (() => void)[] = [];
  for (const method of ["setHeader", "appendHeader"] as const) {
    const own = Object.getOwnPropertyDescriptor(response, method);
    const native = methodNow(response, method);
    const late: Native = (...args) => {
      const result = Reflect.apply(native, response, args);
      Object.assign(response, { [method]: native });
      try {
        gateLateHeader(liveHead(response, response.statusCode), String(args[0]), context);
      } finally {
        Object.assign(response, { [method]: late });
      }
      return result;
    };
    Object.assign(response, { [method]: late });
    restore.push(() => {
      if (own === undefined) Reflect.deleteProperty(response, method);
      else Object.defineProperty(response, method, own);
    });
  }
  try {
    return send();
  } finally {
    for (const undo of restore) undo();
  }
}
