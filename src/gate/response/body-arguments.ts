// What apps hand to write() and end(), in all the forms Node takes.
import { isArrayBufferView, isUint8Array } from "node:util/types";
import type { BodyCallback } from "./body-pipe.ts";

export interface BodyArguments {
  readonly chunk: unknown;
  readonly encoding: unknown;
  readonly callback: BodyCallback | undefined;
}

/** `(chunk, encoding?, callback?)`. */
export function readWriteArguments(args: readonly unknown[]): BodyArguments {
  const [chunk, encoding, callback] = args;
  return typeof encoding === "function"
    ? { chunk, encoding: undefined, callback: callbackOf(encoding) }
    : { chunk, encoding, callback: callbackOf(callback) };
}

/** `(callback?)`, `(chunk, callback?)`, `(chunk, encoding, callback?)`. */
export function readEndArguments(args: readonly unknown[]): BodyArguments {
  return typeof args[0] === "function"
    ? { chunk: undefined, encoding: undefined, callback: callbackOf(args[0]) }
    : readWriteArguments(args);
}

function callbackOf(value: unknown): BodyCallback | undefined {
  if (typeof value !== "function") return undefined;
  return (error) => {
    Reflect.apply(value, undefined, [error]);
  };
}

/** A piece of a body: a text, or bytes. */
export type BodyChunk = string | NodeJS.ArrayBufferView;

/**
 * Node throws at anything else. An array of another realm (`node:vm`, a test runner) is one to it. Streams, as HTTP/2
 * has them (`isStream`), take every view of a buffer.
 */
export function isBodyChunk(chunk: unknown, isStream = false): chunk is BodyChunk {
  return typeof chunk === "string" || isUint8Array(chunk) || (isStream && isArrayBufferView(chunk));
}

/** The bytes of a chunk; a string in the encoding it was written with (`latin1`, `hex`, …; default UTF-8). */
export function bytesOf(chunk: BodyChunk, encoding: unknown): Uint8Array {
  if (typeof chunk !== "string") return ofThisRealm(chunk);
  const known = typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8";
  return Buffer.from(chunk, known);
}

/** The same bytes; the methods of an array of another realm make arrays of that realm. */
function ofThisRealm(bytes: NodeJS.ArrayBufferView): Uint8Array {
  const { buffer, byteOffset, byteLength } = bytes;
  return bytes instanceof Uint8Array ? bytes : Buffer.from(buffer, byteOffset, byteLength);
}

/** The bytes of a chunk; none where there is no chunk. */
export function chunkOf({ chunk, encoding }: BodyArguments): Uint8Array {
  return isBodyChunk(chunk, true) ? bytesOf(chunk, encoding) : new Uint8Array(0);
}

/** The arguments again, as `end` takes them. */
export function endArguments({ chunk, encoding, callback }: BodyArguments): unknown[] {
  return withCallback(chunk === undefined ? [] : [chunk, encoding], callback);
}

export function withCallback(args: unknown[], callback: BodyCallback | undefined): unknown[] {
  return callback === undefined ? args : [...args, callback];
}

/** The response still waits for its compressor, but the app has ended it. */
export function refuseLateWrite(callback: BodyCallback | undefined): boolean {
  const error = Object.assign(new Error("write after end"), { code: "ERR_STREAM_WRITE_AFTER_END" });
  if (callback !== undefined) process.nextTick(callback, error);
  return false;
}
