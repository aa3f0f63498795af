// Bytes and texts. Node's Buffer is used where there is one (its look-ups are several times faster),
// but nothing here needs it: any Uint8Array will do.

interface FastBytes extends Uint8Array {
  latin1Slice?(start: number, end: number): string;
  utf8Slice?(start: number, end: number): string;
}

/** Turns bytes of the document into text: a `TextDecoder` of its encoding. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
  /** Name of the encoding, in lower case. */
  readonly encoding?: string;
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const western = new TextDecoder("windows-1252");
const encoder = new TextEncoder();
/** As many bytes are copied one by one. */
const SHORT = 96;
const hasBuffer = typeof Buffer === "function";

/** The same memory with the fastest look-ups this runtime has. */
export function view(bytes: Uint8Array): Uint8Array {
  return hasBuffer && !Buffer.isBuffer(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : bytes;
}

/** Uninitialised memory: the caller writes every byte. */
export function allocate(length: number): Uint8Array {
  return hasBuffer ? Buffer.allocUnsafe(length) : new Uint8Array(length);
}

/** Copies `source` from `start` to `end` to `target` at `at`; returns the place behind it. */
export function copy(
  source: Uint8Array,
  start: number,
  end: number,
  target: Uint8Array,
  at: number,
): number {
  const size = end - start;
  // For a few bytes a call into the runtime costs more than they do.
  if (size <= SHORT) for (let i = 0; i < size; i++) target[at + i] = source[start + i] as number;
  else target.set(start === 0 && end === source.length ? source : source.subarray(start, end), at);
  return at + size;
}

/** One character a byte: for look-ups, never for showing. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  const fast = bytes as FastBytes;
  if (fast.latin1Slice) return fast.latin1Slice(start, end);
  let out = "";
  for (let i = start; i < end; i += 8192) {
    out += String.fromCharCode(...bytes.subarray(i, Math.min(end, i + 8192)));
  }
  return out;
}

/**
 * Decoded as UTF-8 (or by `decoder`, where the document says otherwise). What cannot be UTF-8 is read as browsers
 * read a document that says nothing.
 */
export function text(
  bytes: Uint8Array,
  start: number,
  end: number,
  decoder: Decoder | undefined,
): string {
  if (decoder) return decoder.decode(bytes.subarray(start, end));
  const fast = bytes as FastBytes;
  const decoded = fast.utf8Slice
    ? fast.utf8Slice(start, end)
    : utf8.decode(bytes.subarray(start, end));
  return decoded.includes("\uFFFD") ? western.decode(bytes.subarray(start, end)) : decoded;
}

/** UTF-8 bytes of a text. */
export function encode(value: string): Uint8Array {
  return hasBuffer ? Buffer.from(value, "utf8") : encoder.encode(value);
}

/** Tab, LF, FF, CR, space: what HTML calls white space (CR stands for LF). */
export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 9 || byte === 13 || byte === 12;
}

export function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 32;
  return lower >= 97 && lower <= 122;
}

/** True if the bytes from `at` on are `lower` (ASCII lower case), whatever their case. */
export function matches(bytes: Uint8Array, at: number, lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    let byte = bytes[at + i];
    if (byte === undefined) return false;
    if (byte >= 65 && byte <= 90) byte |= 32;
    if (byte !== lower.charCodeAt(i)) return false;
  }
  return true;
}
