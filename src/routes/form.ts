// Bounded reading of a small form or JSON body. Never throws, whatever arrives.
import { namesTwice } from "./json-names.ts";
import { boundaryOf, readParts } from "./multipart.ts";
import type { RouteRequest } from "./types.ts";

/** What was sent, as lists of strings; objects of booleans only come with JSON. */
export interface Submission {
  readonly kind: "form" | "json";
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly categories?: ReadonlyMap<string, boolean>;
  readonly services?: ReadonlyMap<string, boolean>;
}

/** Why a body was not read, as the status to answer with. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly status: 400 | 413 | 415;
}

/** More than any honest answer needs: 500 services with ids of 30 characters. */
const MOST_BYTES = 16 * 1024;
const MOST_FIELDS = 500;

/** Makes a submission of a body as text. `contentType`: the whole field. */
type Parser = (text: string, contentType: string) => Submission | Unreadable;

const PARSERS: ReadonlyMap<string, Parser> = new Map<string, Parser>([
  ["application/x-www-form-urlencoded", (text) => fromFields(new URLSearchParams(text))],
  ["multipart/form-data", fromParts],
  ["application/json", fromJsonText],
]);

/**
 * The answer in the body: `application/x-www-form-urlencoded`, `multipart/form-data` without files or JSON, of at most
 * 16 KB and 500 fields, read from the stream or taken over from the body parser of the app. Beyond the bounds the
 * rest stays unread (the caller closes the connection).
 */
export async function readSubmission(request: RouteRequest): Promise<Submission | Unreadable> {
  const contentType = request.headers["content-type"] ?? "";
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const parse = PARSERS.get(type);
  const hasCoding = (request.headers["content-encoding"] ?? "identity") !== "identity";
  if (parse === undefined || hasCoding) return unreadable(415);
  const parsed = request.parsedBody;
  if (isFilled(parsed))
    return type === "application/json" ? fromJson(parsed) : fromFields(Object.entries(parsed));
  const text = await readText(request);
  return typeof text === "string" ? parse(text, contentType) : text;
}

/** An empty object says nothing: some body parsers leave one behind where they did not read. */
function isFilled(body: unknown): body is object {
  return (
    typeof body === "object" &&
    body !== null &&
    !ArrayBuffer.isView(body) &&
    Object.keys(body).length > 0
  );
}

/** The body as text, of at most 16 KB, whatever its type: what the app's parser left, or else the stream. */
export async function readText(request: RouteRequest): Promise<string | Unreadable> {
  const { parsedBody } = request;
  if (typeof parsedBody === "string" && parsedBody !== "") {
    return parsedBody.length > MOST_BYTES ? unreadable(413) : parsedBody;
  }
  if (parsedBody instanceof Uint8Array && parsedBody.byteLength > 0) return decode([parsedBody]);
  if (Number(request.headers["content-length"]) > MOST_BYTES) return unreadable(413);
  const chunks: Uint8Array[] = [];
  try {
    // Not for-await: leaving that early destroys the socket, and with it the answer that says why.
    const iterator = request.stream[Symbol.asyncIterator]();
    for (let length = 0; ;) {
      // oxlint-disable-next-line no-await-in-loop -- one chunk after the other is what a stream is
      const { done, value } = await iterator.next();
      if (done === true) return decode(chunks);
      length += value.byteLength;
      if (length > MOST_BYTES) return unreadable(413);
      chunks.push(value);
    }
  } catch {
    // The client went away, or somebody else has read the body.
    return unreadable(400);
  }
}

function decode(chunks: readonly Uint8Array[]): string | Unreadable {
  const bytes = Buffer.concat(chunks);
  if (bytes.byteLength > MOST_BYTES) return unreadable(413);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return unreadable(400);
  }
}

function fromParts(text: string, contentType: string): Submission | Unreadable {
  const boundary = boundaryOf(contentType);
  const parts = boundary === undefined ? undefined : readParts(text, boundary);
  return parts === undefined ? unreadable(400) : fromFields(parts);
}

function fromJsonText(text: string): Submission | Unreadable {
  try {
    const value: unknown = JSON.parse(text);
    return namesTwice(text) ? unreadable(400) : fromJson(value);
  } catch {
    return unreadable(400);
  }
}

function fromFields(pairs: Iterable<readonly [string, unknown]>): Submission | Unreadable {
  const fields = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of pairs) {
    const key = name.endsWith("[]") ? name.slice(0, -2) : name;
    for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      count += 1;
      if (count > MOST_FIELDS) return unreadable(413);
      if (typeof item !== "string") return unreadable(400);
      const list = fields.get(key);
      if (list) list.push(item);
      else fields.set(key, [item]);
    }
  }
  return { kind: "form", fields };
}

function fromJson(value: unknown): Submission | Unreadable {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return unreadable(400);
  const entries = Object.entries(value) as readonly (readonly [string, unknown])[];
  const submission = fromFields(
    entries.filter(([name]) => name !== "categories" && name !== "services"),
  );
  if (submission.kind === "unreadable") return submission;
  const answers: {
    categories?: ReadonlyMap<string, boolean>;
    services?: ReadonlyMap<string, boolean>;
  } = {};
  for (const [name, held] of entries) {
    if (name !== "categories" && name !== "services") continue;
    const said = booleans(held);
    if (said === undefined) return unreadable(400);
    answers[name] = said;
  }
  return { kind: "json", fields: submission.fields, ...answers };
}

function booleans(value: unknown): ReadonlyMap<string, boolean> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value) as readonly (readonly [string, unknown])[];
  if (entries.length > MOST_FIELDS) return undefined;
  const result = new Map<string, boolean>();
  for (const [name, answer] of entries) {
    if (typeof answer !== "boolean") return undefined;
    result.set(name, answer);
  }
  return result;
}

function unreadable(status: Unreadable["status"]): Unreadable {
  return { kind: "unreadable", status };
}
