// Changing a header of a request, in each of the places Node keeps it.
import type { IncomingMessage } from "node:http";
import type { Http2ServerRequest } from "node:http2";

/** A request of `node:http`, or of the compatibility API of `node:http2`. */
export type AnyRequest = IncomingMessage | Http2ServerRequest;

/** Sets (or removes) a request header in `headers` and `rawHeaders`, which proxies read. Lower-case name. */
export function setRequestHeader(
  request: AnyRequest,
  name: string,
  value: string | undefined,
): void {
  const { headers, rawHeaders } = request;
  if (value === undefined) delete headers[name];
  else headers[name] = value;
  let written = value === undefined;
  for (let i = 0; i + 1 < rawHeaders.length;) {
    if (rawHeaders[i]?.toLowerCase() !== name) i += 2;
    else if (written) rawHeaders.splice(i, 2);
    else {
      rawHeaders[i + 1] = value ?? "";
      written = true;
      i += 2;
    }
  }
}
