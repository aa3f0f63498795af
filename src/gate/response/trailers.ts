// Trailers: fields that follow a body. No cookie may be set in one (RFC 9110 §6.5.1) and browsers take none from there,
// but who passes a response on may put trailers among its headers.

import type { Http2ServerResponse } from "node:http2";
import { methodNow, type Native } from "./response-state.ts";

/** A field of the trailers that Node has ready to be sent, line by line. */
const SETS_COOKIE = /^set-cookie2?[\t ]*:/i;

/** Takes cookies out of the trailers of a response of `node:http` that is about to end. */
export function dropTrailingCookies(response: object): void {
  const trailers: unknown = Reflect.get(response, "_trailer");
  if (typeof trailers !== "string" || trailers === "") return;
  const lines = trailers.split("\r\n");
  const kept = lines.filter((line) => !SETS_COOKIE.test(line));
  if (kept.length < lines.length) Reflect.set(response, "_trailer", kept.join("\r\n"));
}

const COOKIE_FIELD = /^set-cookie2?$/i;

/** The same over HTTP/2, where trailers are an object that Node hands to the stream once the body has left. */
export function guardTrailers({ stream }: Http2ServerResponse): void {
  const native = methodNow(stream, "sendTrailers");
  const guarded: Native = (trailers, ...rest) => {
    const kept = typeof trailers === "object" ? { ...trailers } : {};
    for (const name of Object.keys(kept)) {
      if (COOKIE_FIELD.test(name)) Reflect.deleteProperty(kept, name);
    }
    return Reflect.apply(native, stream, [kept, ...rest]);
  };
  Object.assign(stream, { sendTrailers: guarded });
}
