// The gate reads bytes in which markup is ASCII. Pages in UTF-16 or ISO-2022-JP are turned to UTF-8 first.
import { TextDecoder } from "node:util";
import { remembering } from "../catalogue/remembering.ts";
import { escapeFilter, namedCharset } from "./charset-unlabelled.ts";
import type { BodyGate, Pieces } from "./types.ts";

/** Labels (Encoding Standard) of encodings in which an ASCII byte need not be that character. */
const NOT_ASCII = new Map([
  ["utf-16", "utf-16le"],
  ["utf-16le", "utf-16le"],
  ["unicode", "utf-16le"],
  ["ucs-2", "utf-16le"],
  ["csunicode", "utf-16le"],
  ["iso-10646-ucs-2", "utf-16le"],
  ["unicodefeff", "utf-16le"],
  ["utf-16be", "utf-16be"],
  ["unicodefffe", "utf-16be"],
  ["iso-2022-jp", "iso-2022-jp"],
  ["csiso2022jp", "iso-2022-jp"],
]);

const NOTHING = new Uint8Array(0);
const UTF8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/**
 * The gate, fed with ASCII-compatible bytes whatever the body is written in. A byte order mark beats the
 * header, as in browsers; a transcoded page leaves as UTF-8 with such a mark, which beats every label.
 */
export function charsetGate(gate: BodyGate, contentType: string): BodyGate {
  const label = labelOf(contentType);
  let start: Uint8Array | undefined = NOTHING;
  let decoder: TextDecoder | undefined;
  let filter: ReturnType<typeof escapeFilter> | undefined;

  /** Settles the encoding once the first bytes are there, or the body is over. */
  function settle(head: Uint8Array): Pieces {
    const encoding = marked(head) ?? (label === "" ? namedInside(head) : NOT_ASCII.get(label));
    start = undefined;
    if (encoding === undefined && label === "") filter = escapeFilter();
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
    write(chunk) {
      if (start !== undefined) {
        start = join(start, chunk);
        return start.length < 3 && mayBeMark(start) ? [] : settle(start);
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

/** The label of an encoding that a Content-Type names; empty: none. */
const labelOf = remembering(
  200,
  (contentType) =>
    /;\s*charset\s*=\s*(?:["']\s*)?([^\s"';]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? "",
);

/** A `meta` cannot name UTF-16: browsers take that for UTF-8. */
function namedInside(head: Uint8Array): string | undefined {
  const encoding = NOT_ASCII.get(namedCharset(head) ?? "");
  return encoding === "iso-2022-jp" ? encoding : undefined;
}

/** All marks begin with one of these bytes; other pages need not wait for three. */
function mayBeMark(bytes: Uint8Array): boolean {
  const [first] = bytes;
  return first === undefined || first === 0xff || first === 0xfe || first === 0xef;
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
