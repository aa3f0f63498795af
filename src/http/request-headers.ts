// Changing a header of a request, in each of the places Node keeps it.
import type { IncomingHttpHeaders } from "node:http";

/** What the gates use of a request: of `node:http`, of the compatibility API of `node:http2`, or the stand-in for a `Request`. */
export interface AnyRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** By lower-case name. */
  readonly headers: IncomingHttpHeaders;
  /** Name, value, name, value: as they came. */
  readonly rawHeaders: string[];
}

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
