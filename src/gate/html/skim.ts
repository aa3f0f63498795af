// The quick way through markup that loads nothing: most tags of a page are of elements without rules and
// carry no attribute that could load. They are passed here, byte by byte, without anything being made of
// them; the first construct that may matter is left to the reading, which looks at it from its `<` on.
// A stop too many costs time, a stop too few would be a leak: whatever is in doubt stops.

import { LAZY } from "./embeds.ts";
import { MATTERS } from "./names.ts";

const SPACE = 1;
const SLASH = 2;
const CLOSE = 4;
const EQUALS = 8;
const KIND = new Uint8Array(256);
for (const byte of [9, 10, 12, 13, 32]) KIND[byte] = SPACE;
KIND[47] = SLASH;
KIND[62] = CLOSE;
KIND[61] = EQUALS;

const LETTER = new Uint8Array(256);
for (let i = 65; i <= 90; i++) LETTER[i] = LETTER[i | 32] = 1;

/** Elements that matter, by first and second letter and length of the name: see `slotOf`. */
const LONGEST = 15;
const MATTERING = new Uint8Array(1 << 14);
for (const name of MATTERS) {
  MATTERING[slotOf(name.charCodeAt(0), name.charCodeAt(1), name.length)] = 1;
}

function slotOf(first: number, second: number, length: number): number {
  return ((first & 31) << 9) | ((second & 31) << 4) | length;
}

/** First letters of attributes that may load something on any element: style, background, ping, on…, data-…. */
const CURIOUS = new Uint8Array(256);
for (const letter of "sbpod") {
  CURIOUS[letter.charCodeAt(0)] = 1;
  CURIOUS[letter.toUpperCase().charCodeAt(0)] = 1;
}

/** The two letters behind `data-` with which a lazy loader's attribute goes on. */
const LAZY_LETTERS = new Uint8Array(1 << 10);
for (const name of [...LAZY.keys(), "data-consent"]) {
  LAZY_LETTERS[((name.charCodeAt(5) & 31) << 5) | (name.charCodeAt(6) & 31)] = 1;
}

/** What the quick way has to remember: only whether a link is open. */
export interface SkimState {
  inAnchor: boolean;
}

/**
 * Passes text and tags that matter to no rule, in HTML's data state outside SVG and MathML.
 *
 * @returns the offset of the `<` that has to be looked at, or the bytes' length.
 */
export function skim(bytes: Uint8Array, from: number, state: SkimState): number {
  const { length } = bytes;
  // A name needs a byte behind it to end; what stands closer to the end waits for more.
  const last = length - 3;
  let i = from;
  for (;;) {
    if (i >= length) return length;
    if (bytes[i] !== 60) {
      i = bytes.indexOf(60, i);
      if (i === -1) return length;
    }
    const at = i;
    if (at > last) return at;
    let byte = bytes[at + 1] as number;
    let j = at + 1;
    const closes = byte === 47;
    if (closes) {
      j++;
      byte = bytes[j] as number;
    }
    if (LETTER[byte] === 0) return at;
    const first = byte;
    const nameAt = j;
    do {
      if (++j >= length) return at;
      byte = bytes[j] as number;
    } while ((KIND[byte] as number) === 0 || byte === 61);
    const size = j - nameAt;
    if (size === 1) {
      if ((first | 32) === 97) state.inAnchor = !closes;
    } else if (
      size <= LONGEST &&
      MATTERING[slotOf(first, bytes[nameAt + 1] as number, size)] === 1
    ) {
      return at;
    }
    while (byte !== 62) {
      const kind = KIND[byte] as number;
      if (kind === SPACE || kind === SLASH) {
        if (++j >= length) return at;
        byte = bytes[j] as number;
        continue;
      }
      if (CURIOUS[byte] === 1 && mayLoad(bytes, j)) return at;
      // Even "=" begins a name.
      do {
        if (++j >= length) return at;
        byte = bytes[j] as number;
      } while (KIND[byte] === 0);
      while (KIND[byte] === SPACE) {
        if (++j >= length) return at;
        byte = bytes[j] as number;
      }
      if (byte !== 61) continue;
      do {
        if (++j >= length) return at;
        byte = bytes[j] as number;
      } while (KIND[byte] === SPACE);
      if (byte === 34 || byte === 39) {
        const quote = byte;
        // Most values are short: a look-up by the runtime pays only for long ones.
        const near = Math.min(length, j + 32);
        do j++;
        while (j < near && bytes[j] !== quote);
        if (j === near) {
          if (j >= length) return at;
          j = bytes.indexOf(quote, j);
          if (j === -1) return at;
        }
        if (++j >= length) return at;
        byte = bytes[j] as number;
      } else {
        while (((KIND[byte] as number) & (SPACE | CLOSE)) === 0) {
          if (++j >= length) return at;
          byte = bytes[j] as number;
        }
      }
    }
    i = j + 1;
  }
}

/** Could the attribute whose name begins at `at` load something on any element? In doubt, yes. */
function mayLoad(bytes: Uint8Array, at: number): boolean {
  if (at + 8 > bytes.length) return true;
  const second = (bytes[at + 1] as number) | 32;
  switch ((bytes[at] as number) | 32) {
    case 115: // st(yle)
      return second === 116 && styleMayLoad(bytes, at + 2);
    case 98: // ba(ckground)
      return second === 97;
    case 112: // pi(ng)
      return second === 105;
    case 111: // on…
      return second === 110;
    default: {
      // data-…
      if (second !== 97 || bytes[at + 4] !== 45) return false;
      const pair = (((bytes[at + 5] as number) & 31) << 5) | ((bytes[at + 6] as number) & 31);
      return LAZY_LETTERS[pair] === 1;
    }
  }
}

/** A URL in a style attribute needs a parenthesis: written as such, escaped or as a character reference. */
function styleMayLoad(bytes: Uint8Array, from: number): boolean {
  const { length } = bytes;
  let at = from;
  // The name's rest, if it is one of "style": "=" and a quote must follow at once, as most write it.
  if (at + 5 >= length || bytes[at + 3] !== 61) return true;
  const quote = bytes[at + 4];
  if (quote !== 34 && quote !== 39) return true;
  for (at += 5; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === quote) return false;
    if (byte === 40 || byte === 92 || byte === 38) return true;
  }
  return true;
}
