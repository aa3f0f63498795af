// A response that does not say what it is: browsers look at its first bytes (MIME Sniffing §7.1), each with
// a list of its own. What any of them would take for a document is one here.

import type { BodyGate, Pieces } from "../types.ts";
import { isLetter, isSpace, matches } from "./tokenizer/bytes.ts";

/** As many bytes as browsers look at. */
const HEADER = 1445;
const NOTHING = new Uint8Array(0);
const NONE: Pieces = [];
/** The byte order mark of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

/** Do these first bytes of an unnamed body make it a document to some browser? Undefined: more have to be seen. */
export function beginsDocument(bytes: Uint8Array): boolean | undefined {
  const sniffed = sniff(bytes);
  return sniffed === undefined ? undefined : sniffed !== "other";
}

/** The gates of an unnamed body. */
export interface SniffedGates {
  html(): BodyGate;
  xml(): BodyGate;
}

/** The gate of an unnamed body: of a document if it begins like one, else it passes as it is. */
export function sniffingGate(gates: SniffedGates): BodyGate {
  let held: Uint8Array = NOTHING;
  let gate: BodyGate | undefined;

  function settle(sniffed: Sniffed): Pieces {
    gate = sniffed === "other" ? PASSING : gates[sniffed]();
    return gate.write(held);
  }

  return {
    write(chunk) {
      if (gate) return gate.write(chunk);
      held = held.length === 0 ? chunk.slice() : join(held, chunk);
      const sniffed = sniff(held);
      return sniffed === undefined ? NONE : settle(sniffed);
    },
    end() {
      if (gate) return gate.end();
      const first = settle(sniff(held) ?? "other");
      return [...first, ...((gate as BodyGate | undefined)?.end() ?? NONE)];
    },
  };
}

type Sniffed = keyof SniffedGates | "other";

const PASSING: BodyGate = {
  write: (chunk) => (chunk.length === 0 ? NONE : [chunk]),
  end: () => NONE,
};

/** Undefined: not enough has been seen. */
function sniff(bytes: Uint8Array): Sniffed | undefined {
  const marked = MARK.findIndex((byte, i) => bytes[i] !== byte);
  // The beginning of a mark, and nothing else yet.
  if (marked === bytes.length) return undefined;
  let at = marked === -1 ? MARK.length : 0;
  // Some browsers skip a vertical tab as well.
  while (at < bytes.length && (isSpace(bytes[at]) || bytes[at] === 11)) at++;
  if (at >= HEADER) return "other";
  if (at + 1 >= bytes.length) return undefined;
  if (bytes[at] !== 60) return "other";
  const next = bytes[at + 1];
  if (isLetter(next) || next === 33) return "html";
  if (next !== 63) return "other";
  if (at + 5 > bytes.length) return undefined;
  return matches(bytes, at, "<?xml") ? "xml" : "html";
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
