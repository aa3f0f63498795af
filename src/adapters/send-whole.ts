// Fastify calls writeHead with all of its headers and then, in the same turn, end with all of the body. The gates want
// both together: then a page keeps a Content-Length, and a body that is none of theirs its validators.

import type { ServerResponse } from "node:http";
import type { Http2ServerResponse } from "node:http2";
import { methodNow, type Outlets } from "../gate/response/response-state.ts";

/**
 * Has the head of a response wait for its body: where `writeHead(status, headers)` names a Content-Length, the headers
 * are set, and are sent with what is written next, or at the end of this turn. Call it after the gates are put on.
 */
export function sendWhole(response: ServerResponse | Http2ServerResponse): void {
  const outlets: Outlets = response;
  const native = methodNow(response, "writeHead");
  const writeHead = (args: readonly unknown[]): unknown => Reflect.apply(native, response, args);
  let isWaiting = false;
  const flush = (): void => {
    if (isWaiting && !response.headersSent && !response.destroyed)
      outlets.writeHead(response.statusCode);
  };
  outlets.writeHead = (...args) => {
    const [status, headers, more] = args;
    if (isWaiting || more !== undefined || response.headersSent || !saysLength(headers)) {
      isWaiting = false;
      return writeHead(args);
    }
    if (typeof status !== "number" || status < 200 || status > 599) return writeHead(args);
    // Throws at what writeHead would throw at.
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    isWaiting = true;
    process.nextTick(flush);
    return response;
  };
}

type Headers = Readonly<Record<string, number | string | readonly string[]>>;

function saysLength(headers: unknown): headers is Headers {
  return (
    typeof headers === "object" &&
    headers !== null &&
    Number(Reflect.get(headers, "content-length")) > 0
  );
}
