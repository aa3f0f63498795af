// The head of a response as the gates see it: one view for the headers set beforehand and for those
// that are handed to writeHead, so that no gate has to know of either.
import type { OutgoingHttpHeader, ServerResponse } from "node:http";
import type { Http2ServerResponse } from "node:http2";

/** A response of `node:http`, or of the compatibility API of `node:http2`. */
export type AnyResponse = ServerResponse | Http2ServerResponse;

/** The head that is about to be sent. Names are case-insensitive. */
export interface Head {
  status: number;
  /** All names, in lower case. */
  names(): readonly string[];
  /** The header's fields joined by ", "; undefined if there is none. */
  get(name: string): string | undefined;
  /** The header's fields, one by one. */
  all(name: string): readonly string[];
  set(name: string, value: string | readonly string[]): void;
  remove(name: string): void;
}

/** The head of a response whose headers were all set beforehand: changes go straight to the response. */
export function liveHead(response: AnyResponse, status: number): Head {
  return new LiveHead(response, status);
}

class LiveHead implements Head {
  status: number;
  readonly #response: AnyResponse;

  constructor(response: AnyResponse, status: number) {
    this.#response = response;
    this.status = status;
  }

  names(): readonly string[] {
    return this.#response.getHeaderNames();
  }

  get(name: string): string | undefined {
    return joined(this.#response.getHeader(name));
  }

  all(name: string): readonly string[] {
    return fields(this.#response.getHeader(name));
  }

  set(name: string, value: string | readonly string[]): void {
    this.#response.setHeader(name, value);
  }

  remove(name: string): void {
    // Node records each removal ("no Content-Length, please"), so an absent header is left alone.
    if (this.#response.hasHeader(name)) this.#response.removeHeader(name);
  }
}

/** A head made of headers that Node has not been told of yet. */
export interface ListedHead extends Head {
  /** False as long as no gate changed anything: then the caller's own argument is the one to send. */
  readonly changed: boolean;
  /** Name, value, name, value: what writeHead takes. */
  flat(): (string | string[])[];
}

/** The head given by headers handed to writeHead, or to writeEarlyHints. What no gate changes is sent as it was written. */
export function listedHead(entries: readonly HeaderEntry[], status: number): ListedHead {
  const headers = new Map<string, { name: string; values: string[]; changed: boolean }>();
  for (const [name, value] of entries) {
    const known = headers.get(name.toLowerCase());
    if (known !== undefined) known.values.push(...fields(value));
    else headers.set(name.toLowerCase(), { name, values: [...fields(value)], changed: false });
  }
  let changed = false;
  return {
    status,
    names: () => [...headers.keys()],
    get: (name) => joined(headers.get(name.toLowerCase())?.values),
    all: (name) => headers.get(name.toLowerCase())?.values ?? [],
    set: (name, value) => {
      const key = name.toLowerCase();
      const values = typeof value === "string" ? [value] : [...value];
      headers.set(key, { name: headers.get(key)?.name ?? name, values, changed: true });
      changed = true;
    },
    remove: (name) => {
      if (headers.delete(name.toLowerCase())) changed = true;
    },
    get changed() {
      return changed;
    },
    flat() {
      const flat: (string | string[])[] = [];
      const left = new Map(headers);
      for (const [name, value] of entries) {
        const header = headers.get(name.toLowerCase());
        if (header?.changed === false) flat.push(name, sendable(fields(value)));
        else if (left.has(name.toLowerCase()) && header)
          flat.push(header.name, sendable(header.values));
        left.delete(name.toLowerCase());
      }
      for (const { name, values } of left.values()) flat.push(name, sendable(values));
      return flat;
    },
  };
}

function sendable(values: readonly string[]): string | string[] {
  return values.length === 1 ? (values[0] ?? "") : [...values];
}

/** One header as handed over: the name as written, the value as Node takes it. */
export type HeaderEntry = readonly [name: string, value: OutgoingHttpHeader];

/**
 * The headers of a writeHead call, in any of the forms Node takes: an object, a flat array, an array of pairs; of
 * anything else it takes the own properties, so that `false` and 0 are no headers. Undefined if Node would throw at it:
 * then Node is left to say what is wrong.
 */
export function headerEntries(headers: unknown): HeaderEntry[] | undefined {
  if (headers === undefined || headers === null) return [];
  const pairs = Array.isArray(headers) ? arrayPairs(headers) : Object.entries(Object(headers));
  if (pairs === undefined) return undefined;
  const entries: HeaderEntry[] = [];
  for (const [name, value] of pairs) {
    // Node skips an empty name where other headers are set already, and throws where none is.
    if (name === "") continue;
    if (typeof name !== "string" || value === undefined) return undefined;
    entries.push([name, headerValue(value)]);
  }
  return entries;
}

function arrayPairs(headers: readonly unknown[]): (readonly unknown[])[] | undefined {
  if (Array.isArray(headers[0])) {
    return headers.map((pair): unknown[] => (Array.isArray(pair) ? pair : []));
  }
  if (headers.length % 2 !== 0) return undefined;
  const pairs: unknown[][] = [];
  for (let i = 0; i < headers.length; i += 2) pairs.push([headers[i], headers[i + 1]]);
  return pairs;
}

/** Node writes whatever it is given as a string (`true`, a URL object). */
function headerValue(value: unknown): OutgoingHttpHeader {
  if (typeof value === "number") return value;
  return Array.isArray(value) ? value.map(String) : String(value);
}

const NONE: readonly string[] = [];

function fields(value: OutgoingHttpHeader | undefined): readonly string[] {
  if (value === undefined) return NONE;
  if (!Array.isArray(value)) return [String(value)];
  return value.every((one) => typeof one === "string") ? value : value.map(String);
}

function joined(value: OutgoingHttpHeader | undefined): string | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.join(", ") : String(value);
}
