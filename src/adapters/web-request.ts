// A `Request` as the rest of assent knows requests: plain headers, an address without its host, a body to be read.

import type { IncomingHttpHeaders } from "node:http";
import type { AnyRequest } from "../http/request-headers.ts";
import type { ConnectionInfo } from "../engine/site.ts";

/** What a Request does not say of itself, and who serves it knows. */
export interface FetchHost {
  /** The visitor's address, for `region()` and the like; assent itself uses it for who may see the development page. */
  readonly clientAddress?: string | undefined;
  /** How the visitor reached the site, where a proxy that is trusted ends TLS. Default: as `request.url` says. */
  readonly protocol?: "http" | "https" | undefined;
  /** Host with port, where a proxy that is trusted changes it. Default: as `request.url` says. */
  readonly host?: string | undefined;
  /** What was made of the request's body, where it has been read: text, bytes, or an object of its fields. */
  readonly parsedBody?: unknown;
  /** The nonce of the site's own Content-Security-Policy, for what templates write before there is a response. */
  readonly nonce?: (() => string | undefined) | undefined;
}

/** A stand-in for the request, to be read and changed by the gates. */
export class ReadRequest implements AnyRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  #raw: string[] | undefined;

  constructor(request: Request) {
    this.method = request.method;
    this.url = addressOf(request.url).path;
    // Not by assignment: a header may be called `__proto__`.
    this.headers = Object.fromEntries(request.headers);
  }

  get rawHeaders(): string[] {
    return (this.#raw ??= Object.entries(this.headers)
      .map(([name, value]) => [name, String(value)])
      .flat());
  }
}

/** How the request reached the site, as its address and its host say. */
export function connectionOf(request: Request, given: FetchHost): ConnectionInfo {
  const { protocol, host, path } = addressOf(request.url);
  const peer = given.clientAddress;
  return { protocol: given.protocol ?? protocol, host: given.host ?? host, path, peer };
}

/** The parts of `https://www.example.org/film?id=1`, as they are written: nothing is resolved or encoded anew. */
function addressOf(url: string): ConnectionInfo {
  const scheme = url.indexOf("://");
  const start = scheme === -1 ? 0 : scheme + 3;
  const end = url.slice(start).search(/[/?#]/);
  const host = end === -1 ? url.slice(start) : url.slice(start, start + end);
  const rest = end === -1 ? "" : (url.slice(start + end).split("#", 1)[0] ?? "");
  return {
    protocol: scheme === -1 ? "http" : url.slice(0, scheme).toLowerCase(),
    host,
    path: rest.startsWith("/") ? rest : `/${rest}`,
  };
}

/** The headers that a gate of the request may change. */
const CHANGED = [
  "cookie",
  "if-none-match",
  "if-modified-since",
  "if-match",
  "if-range",
  "range",
] as const;

/**
 * The request as the app may see it. Its own headers are changed where the runtime lets them be, so that a framework
 * that holds it reads no others; else a copy is made, with the same body.
 */
export function gatedRequest(request: Request, read: ReadRequest): Request {
  const differs = (name: (typeof CHANGED)[number]): boolean =>
    request.headers.get(name) !== (read.headers[name] ?? null);
  const changes = CHANGED.filter(differs);
  if (changes.length === 0) return request;
  try {
    change(request.headers, changes, read);
  } catch {
    // They are immutable.
  }
  if (!changes.some(differs)) return request;
  const headers = new Headers(request.headers);
  change(headers, changes, read);
  return new Request(request, { headers });
}

function change(
  headers: Headers,
  names: readonly (typeof CHANGED)[number][],
  read: ReadRequest,
): void {
  for (const name of names) {
    const value = read.headers[name];
    if (value === undefined) headers.delete(name);
    else headers.set(name, String(value));
  }
}

/** The body of a request, as `visit.answer` reads it; `done`: nobody reads on. */
export function bodyOf({ body, bodyUsed }: Request): {
  readonly stream: AsyncIterable<Uint8Array>;
  readonly done: () => Promise<void>;
} {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return {
    stream: {
      [Symbol.asyncIterator]: () => {
        if (bodyUsed) throw new TypeError("The body of the request has been read.");
        reader = body?.getReader();
        return { next: () => nextOf(reader) };
      },
    },
    done: async () => {
      try {
        await reader?.cancel();
      } catch {
        // The client went away.
      }
    },
  };
}

async function nextOf(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
): Promise<IteratorResult<Uint8Array>> {
  const read = await reader?.read();
  return read === undefined || read.done
    ? { done: true, value: undefined }
    : { done: false, value: read.value };
}
