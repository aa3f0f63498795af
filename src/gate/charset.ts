// The gate reads bytes in which markup is ASCII. Pages in UTF-16 or ISO-2022-JP are turned to UTF-8 first.
import { TextDecoder } from "node:util";
import {
  escapeFilter,
  isIso2022Jp,
  isKnownLabel,
  namedCharsets,
} from "../http/charset-unlabelled.ts";
import { contentTypeReadings } from "../http/content-type.ts";
import { memoize } from "../util/memoize.ts";
import { documentKinds } from "./html/document-gate.ts";
import type { BodyGate, Pieces } from "./types.ts";

const NOTHING = new Uint8Array(0);
const UTF8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/**
 * The gate, fed with ASCII-compatible bytes whatever the body is written in. A byte order mark beats the
 * header, as in browsers; a transcoded page leaves as UTF-8 with such a mark, which beats every label.
 */
export function charsetGate(gate: BodyGate, contentType: string): BodyGate {
  const declared = declaredEncoding(contentType);
  let start: Uint8Array | undefined = NOTHING;
  let decoder: TextDecoder | undefined;
  let filter: ReturnType<typeof escapeFilter> | undefined;

  /** Settles the encoding once the first bytes are there, or the body is over. */
  function settle(head: Uint8Array): Pieces {
    const encoding =
      marked(head) ??
      declared.transcoded ??
      (declared.isCertain ? undefined : namedInside(head, declared.mayBeLent));
    start = undefined;
    if (encoding === undefined && !declared.isCertain) {
      const noEscapes = escapeFilter();
      filter = declared.mayBeLent ? (chunk) => withoutNull(noEscapes(chunk)) : noEscapes;
    }
    if (encoding === undefined || encoding === "utf-8") return pass(head);
    decoder = new TextDecoder(encoding);
    return [UTF8_MARK, ...transcode(head)];
  }

  function pass(chunk: Uint8Array): Pieces {
    return gate.write(filter === undefined ? chunk : filter(chunk));
  }

  function transcode(chunk: Uint8Array): Pieces {
    return gate.write(Buffer.from(decoder?.decode(chunk, { stream: true }) ?? ""));
  }

  return {
    known: gate.known,
    write(chunk) {
      if (start !== undefined) {
        start = join(start, chunk);
        return start.length < 4 && mayBeMark(start, declared.mayBeLent) ? [] : settle(start);
      }
      return decoder === undefined ? pass(chunk) : transcode(chunk);
    },
    end() {
      const first = start === undefined ? [] : settle(start);
      const last = decoder === undefined ? [] : gate.write(Buffer.from(decoder.decode()));
      return [...first, ...last, ...gate.end()];
    },
  };
}

/** What a Content-Type says of the encoding of its body. */
interface DeclaredEncoding {
  /** Some reader takes ASCII bytes for something else: the body is decoded from this encoding, so that all agree. */
  readonly transcoded: string | undefined;
  /** Every reader finds an encoding in it, so that nobody looks inside the body for one. */
  readonly isCertain: boolean;
  /** Who asks for it may lend it UTF-16: a `charset` beside the address of a style sheet counts (CSS Syntax §3.2). */
  readonly mayBeLent: boolean;
}

const declaredEncoding: (contentType: string) => DeclaredEncoding = memoize(200, (contentType) => {
  const names = contentTypeReadings(contentType).charsets.map(encodingName);
  const odd = names.some((name) => name !== undefined && !readsAscii(name));
  return {
    transcoded: odd ? names.find((name) => name !== undefined) : undefined,
    isCertain: names.length > 0 && names.every((name) => name !== undefined),
    mayBeLent: documentKinds(contentType).includes("css"),
  };
});

/** The encoding's name in the Encoding Standard; undefined: none that a browser knows. */
function encodingName(label: string | undefined): string | undefined {
  return label !== undefined && isKnownLabel(label) ? new TextDecoder(label).encoding : undefined;
}

/** False for encodings in which an ASCII byte need not be that character. */
function readsAscii(name: string): boolean {
  return !name.startsWith("utf-16") && name !== "iso-2022-jp";
}

/** The first bytes of an XML declaration or of markup in UTF-16, which XML readers recognise without a mark. */
const UTF16_STARTS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-16le", [0x3c, 0x00, 0x3f, 0x00]],
  ["utf-16be", [0x00, 0x3c, 0x00, 0x3f]],
];

/**
 * Without NUL bytes there is no ASCII character in a text that is read as UTF-16, so that nothing in it loads; no style
 * sheet in another encoding has any.
 */
function withoutNull(chunk: Uint8Array): Uint8Array {
  return chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk;
}

/** A `meta` cannot name UTF-16: browsers take that for UTF-8. `mayBeLent`: see `DeclaredEncoding`. */
function namedInside(head: Uint8Array, mayBeLent: boolean): string | undefined {
  if (mayBeLent && head.length >= 4) {
    const [a, b, c, d] = [...head.subarray(0, 4)].map((byte) => byte !== 0);
    if (a && !b && c && !d) return "utf-16le";
    if (!a && b && !c && d) return "utf-16be";
  }
  for (const [encoding, bytes] of UTF16_STARTS) {
    if (bytes.every((byte, i) => head[i] === byte)) return encoding;
  }
  const { plain, all } = namedCharsets(head);
  return isIso2022Jp(plain) && [...all].every(isIso2022Jp) ? "iso-2022-jp" : undefined;
}

/** All marks, and UTF-16 without one, begin with one of these bytes; other pages need not wait for four. */
function mayBeMark(bytes: Uint8Array, mayBeLent: boolean): boolean {
  const [first, second] = bytes;
  if (mayBeLent && (second === undefined || second === 0)) return true;
  if (first === 0x3c) return second === undefined || second === 0;
  return first === undefined || first === 0 || first === 0xff || first === 0xfe || first === 0xef;
}

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  return b.length === 0 ? a : Buffer.concat([a, b]);
}
