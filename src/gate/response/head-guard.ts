// The last point that every head passes before it leaves, whoever sends it: Node's own `_storeHeader`, in HTTP/2
// `stream.respond`. What comes here without having been gated is cut, not sent.
import { constants, Http2ServerResponse } from "node:http2";
import type { AnyResponse, HeaderEntry } from "../head.ts";
import { headerEntries, listedHead, liveHead } from "../head.ts";
import { gateAdditional, gateInterimText } from "./early-hints.ts";
import { gateLateHeader } from "./gate-head.ts";
import type { Native, ResponseState } from "./response-state.ts";
import { methodNow } from "./response-state.ts";
import { guardTrailers } from "./trailers.ts";
import type { GatedHead } from "./response-head.ts";

/** Puts the guard on a response. A stand-in for one that has no such place has none. */
export function guardHead(state: ResponseState, head: GatedHead, body: GatedOutput): void {
  const { response } = state;
  if (response instanceof Http2ServerResponse) guardStream(state, response, head, body);
  else if ("_storeHeader" in response) guardStore(state, head, body);
}

/** Whoever writes the gated body. */
interface GatedOutput {
  /** True while what Node sends comes from the gate. */
  readonly isInside: boolean;
  /** True if nobody comes between the gate and Node: compression outside sends when it likes. */
  readonly isLast: boolean;
}

function guardStore(state: ResponseState, head: GatedHead, body: GatedOutput): void {
  const { response } = state;
  const native = methodNow(response, "_storeHeader");
  if (!response.headersSent && "_send" in response && "_writeRaw" in response)
    guardSend(state, head);
  const guarded: Native = (...args) => {
    if (!head.isSending) {
      // Node throws at some heads only here: then nothing leaves, and the app is told as ever.
      if (head.isRefusing) Reflect.apply(native, response, args);
      head.isSettled = true;
      cut(state);
      // The app is to find a response whose head is gone, as after any other.
      return Reflect.apply(native, response, [CUT_LINE, CUT_HEAD]);
    }
    if (state.isGated && body.isLast) guardBody(state, body);
    if (!head.isWrapped) return Reflect.apply(native, response, args);
    const [line, headers] = args;
    return Reflect.apply(native, response, [line, lateHeaders(state, headers)]);
  };
  Object.assign(response, { _storeHeader: guarded });
}

/**
 * What all bytes of HTTP/1 pass: without a head that was gated, none may, but for interim responses (1xx). Node and apps
 * write these by `_writeRaw`, which `_send` itself ends in.
 */
function guardSend(state: ResponseState, head: GatedHead): void {
  const { response } = state;
  const send = methodNow(response, "_send");
  const write = methodNow(response, "_writeRaw");
  let isSending = false;
  const guarded: Native = (...args) => {
    if (!head.isSettled) {
      cut(state);
      return false;
    }
    isSending = true;
    try {
      return Reflect.apply(send, response, args);
    } finally {
      isSending = false;
    }
  };
  const raw: Native = (...args) => {
    const isInterim = !isSending && Reflect.get(response, "_headerSent") !== true;
    if (isInterim) return writeInterim(state, write, args);
    if (isSending || !state.isGated) return Reflect.apply(write, response, args);
    cut(state);
    return false;
  };
  Object.assign(response, { _send: guarded, _writeRaw: raw });
}

function writeInterim(state: ResponseState, write: Native, args: readonly unknown[]): unknown {
  const [data, encoding, callback] = args;
  const text =
    typeof data === "string"
      ? data
      : data instanceof Uint8Array
        ? Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("latin1")
        : undefined;
  const kept = text === undefined ? undefined : gateInterimText(text, state.context);
  if (kept === undefined) {
    cut(state);
    return false;
  }
  if (kept === text) return Reflect.apply(write, state.response, args);
  const done = typeof encoding === "function" ? encoding : callback;
  if (kept !== "") return Reflect.apply(write, state.response, [kept, "latin1", done]);
  if (typeof done === "function") process.nextTick(done);
  return true;
}

const CUT_LINE = "HTTP/1.1 500 Internal Server Error\r\n";
const CUT_HEAD = ["Connection", "close", "Content-Length", "0"];

/** Headers that an earlier patch of writeHead hands on as an argument: Node has not been told of them before. */
function lateHeaders(state: ResponseState, headers: unknown): unknown {
  const { response } = state;
  // Node has them in a table of its own, where the patched setHeader has seen them: all but whether it is a page now.
  if (response.getHeaderNames().length > 0) {
    state.checkLate(liveHead(response, response.statusCode));
    return headers;
  }
  const entries = headerEntries(headers);
  if (entries === undefined || entries.length === 0) return headers;
  const gated = gateLate(state, entries, response.statusCode);
  return gated.changed ? gated.flat() : headers;
}

function gateLate(state: ResponseState, entries: readonly HeaderEntry[], status: number) {
  const head = listedHead(entries, status);
  state.checkLate(head);
  for (const name of head.names()) gateLateHeader(head, name, state.context);
  return head;
}

function guardStream(
  state: ResponseState,
  response: Http2ServerResponse,
  head: GatedHead,
  body: GatedOutput,
): void {
  const { stream } = response;
  guardTrailers(response);
  guardAdditional(state, stream);
  for (const method of ["respond", "respondWithFile", "respondWithFD"] as const) {
    const native: unknown = Reflect.get(stream, method);
    if (typeof native !== "function") continue;
    const guarded: Native = (...args) => {
      if (head.isSending) {
        if (head.isWrapped) gateTable(state, args[0]);
        if (state.isGated && body.isLast) guardStreamBody(state, response, body);
      } else if (method === "respond" && isOfResponse(args[1])) {
        cut(state);
        return undefined;
      } else {
        state.context.report({ kind: "limit", limit: "raw-respond" });
      }
      return Reflect.apply(native, stream, args);
    };
    Object.assign(stream, { [method]: guarded });
  }
}

/** Interim responses, also those that an app sends by the stream. */
function guardAdditional(state: ResponseState, stream: Http2ServerResponse["stream"]): void {
  const native = methodNow(stream, "additionalHeaders");
  const guarded: Native = (fields, ...rest) => {
    if (typeof fields !== "object" || fields === null)
      return Reflect.apply(native, stream, [fields, ...rest]);
    const kept = gateAdditional(Object.fromEntries(Object.entries(fields)), state.context);
    return kept === undefined ? undefined : Reflect.apply(native, stream, [kept, ...rest]);
  };
  Object.assign(stream, { additionalHeaders: guarded });
}

/** The same as `guardBody` for HTTP/2: what is written to the stream of a gated page has to come from the gate. */
function guardStreamBody(
  state: ResponseState,
  { stream }: Http2ServerResponse,
  body: GatedOutput,
): void {
  for (const method of ["write", "end"] as const) {
    const native = methodNow(stream, method);
    const guarded: Native = (...args) => {
      const [chunk] = args;
      const isEmpty = chunk === undefined || chunk === null || typeof chunk === "function";
      if (body.isInside || isEmpty) return Reflect.apply(native, stream, args);
      cut(state);
      return method === "end" ? stream : false;
    };
    Object.assign(stream, { [method]: guarded });
  }
}

/** The app's own calls pass no gate (docs/http.md); those of a response are the ones that wait for trailers. */
function isOfResponse(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    "waitForTrailers" in options &&
    options.waitForTrailers === true
  );
}

const isHeader = ([name]: HeaderEntry): boolean => !name.startsWith(":");

/** The same for the headers of HTTP/2, which are one object that is sent as it is. */
function gateTable(state: ResponseState, table: unknown): void {
  if (typeof table !== "object" || table === null) return;
  const entries = (headerEntries(table) ?? []).filter(isHeader);
  const gated = gateLate(state, entries, state.response.statusCode);
  if (!gated.changed) return;
  for (const [name] of entries) Reflect.deleteProperty(table, name);
  for (const name of gated.names()) {
    const fields = gated.all(name);
    Reflect.set(table, name, fields.length === 1 ? fields[0] : [...fields]);
  }
}

/**
 * Watches the body of a page that is gated: what Node sends of it has to come from the gate (`isInside`). Node's `_send`
 * is what all of HTTP/1 writes pass; `uncork` sends what was gated before.
 */
export function guardBody(state: ResponseState, body: GatedOutput): void {
  const { response } = state;
  if (response instanceof Http2ServerResponse || !("_send" in response)) return;
  const send = methodNow(response, "_send");
  const uncork = methodNow(response, "uncork");
  let isUncorking = false;
  const guarded: Native = (...args) => {
    if (body.isInside || isUncorking || args[0] === "") return Reflect.apply(send, response, args);
    cut(state);
    return false;
  };
  const uncorking: Native = (...args) => {
    isUncorking = true;
    try {
      return Reflect.apply(uncork, response, args);
    } finally {
      isUncorking = false;
    }
  };
  Object.assign(response, { _send: guarded, uncork: uncorking });
}

/** Closes the connection (HTTP/2: the stream) of a response that would have left ungated. */
export function cut(state: ResponseState): void {
  const { response, context } = state;
  // Node comes here for each piece.
  if (state.isCut) return;
  state.isCut = true;
  context.report({ kind: "limit", limit: "ungated" });
  process.emitWarning(
    "A response was about to leave past the consent gates, and was cut: its head or body was sent by another way than " +
      "the response's own writeHead, write and end (by a prototype's method, or a copy that was taken before consent()).",
    { code: "ASSENT_UNGATED" },
  );
  abort(response);
}

/** Cuts the connection (HTTP/2: the stream). */
export function abort(response: AnyResponse): void {
  if (response instanceof Http2ServerResponse)
    response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else response.destroy();
}
