// Does one of many texts occur in a script? Wu and Manber's search: where the last three bytes of a window
// belong to no text, the window moves on by almost its own length. The window need not lie at a text's
// beginning: it is laid where the text is least like other code, so that it seldom stops for nothing.

import { encode } from "./bytes.ts";

const SIZE = 1 << 12;
/** Letters of scripts, the most frequent first. */
const FREQUENT = " etaionrscldupmfghvybw.,\"'();=";

interface Needle {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Where in the text the window lies. */
  readonly offset: number;
}

const NONE: readonly Needle[] = [];

/** A set of texts, searched for all at once. Made once, used for many scripts. */
export class TextSearch {
  readonly #shift = new Uint8Array(SIZE);
  readonly #buckets = new Map<number, readonly Needle[]>();
  /** Length of the window: that of the shortest text. */
  readonly #length: number;

  /** `texts`: at least three bytes each. */
  constructor(texts: readonly string[]) {
    const all = texts.map((text) => ({ text, bytes: encode(text) }));
    this.#length = Math.min(255, ...all.map(({ bytes }) => bytes.length));
    const last = this.#length - 1;
    this.#shift.fill(Math.max(1, last - 1));
    for (const { text, bytes } of all) {
      const offset = rarestWindow(bytes, this.#length);
      for (let i = 2; i <= last; i++) {
        const slot = slotOf(bytes, offset + i);
        this.#shift[slot] = Math.min(this.#shift[slot] as number, last - i);
        if (i !== last) continue;
        this.#buckets.set(slot, [...(this.#buckets.get(slot) ?? NONE), { text, bytes, offset }]);
      }
    }
  }

  /** A text that occurs between `start` and `end`; undefined if none does. */
  find(bytes: Uint8Array, start: number, end: number): string | undefined {
    const shift = this.#shift;
    let at = start + this.#length - 1;
    const middle = Math.max(at, (start + end) >> 1);
    // Each step waits for the one before; two walks side by side wait half as long.
    let other = middle;
    let found: string | undefined;
    while (at < middle && other < end) {
      const move = shift[slotOf(bytes, at)] as number;
      const otherMove = shift[slotOf(bytes, other)] as number;
      if (move === 0 && (found = this.#at(bytes, at, start, end)) !== undefined) return found;
      if (otherMove === 0 && (found = this.#at(bytes, other, start, end)) !== undefined) {
        return found;
      }
      at += move || 1;
      other += otherMove || 1;
    }
    return this.#walk(bytes, at, middle, start, end) ?? this.#walk(bytes, other, end, start, end);
  }

  #walk(bytes: Uint8Array, from: number, to: number, start: number, end: number) {
    const shift = this.#shift;
    for (let at = from; at < to;) {
      const move = shift[slotOf(bytes, at)] as number;
      const found = move === 0 ? this.#at(bytes, at, start, end) : undefined;
      if (found !== undefined) return found;
      at += move || 1;
    }
    return undefined;
  }

  /** The text whose window ends at `at`. */
  #at(bytes: Uint8Array, at: number, start: number, end: number): string | undefined {
    for (const { text, bytes: needle, offset } of this.#buckets.get(slotOf(bytes, at)) ?? NONE) {
      const from = at - this.#length + 1 - offset;
      if (from >= start && occurs(needle, bytes, from, end)) return text;
    }
    return undefined;
  }
}

/** Where in a text as many bytes as this stand that are least frequent in scripts. */
function rarestWindow(bytes: Uint8Array, length: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset + length <= bytes.length; offset++) {
    let frequency = 0;
    for (const byte of bytes.subarray(offset, offset + length)) {
      const rank = FREQUENT.indexOf(String.fromCharCode(byte));
      if (rank !== -1) frequency += FREQUENT.length - rank;
    }
    if (frequency >= least) continue;
    least = frequency;
    best = offset;
  }
  return best;
}

/** The three bytes that end at `at`. */
function slotOf(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at - 2] as number) << 8) ^ ((bytes[at - 1] as number) << 4) ^ (bytes[at] as number)) &
    (SIZE - 1)
  );
}

function occurs(text: Uint8Array, bytes: Uint8Array, at: number, end: number): boolean {
  if (at + text.length > end) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}
