// A first look at a start tag, byte by byte and without making anything: most tags carry nothing that
// could load, and are done with here. A "yes" proves nothing; a "no" must be right.

import { LAZY, LOADING } from "./embeds.ts";
import { element, HASH_PRIME, HASH_START, hashName } from "./names.ts";
import type { Tag } from "./tag.ts";
import { isPlainPath } from "./urls.ts";

/** Elements with rules of their own, by number. */
const OWN_RULES = new Uint8Array(256);
for (const id of LOADING.keys()) OWN_RULES[id] = 1;
for (const id of [element.link, element.input, element.meta, element.param]) OWN_RULES[id] = 1;

/** Lengths of the names that own rules look at, as bits, by first letter. */
const LOADING_LENGTHS = new Int32Array(128);
for (const name of [
  ...[...LOADING.values()].flat().map((attribute) => attribute.name),
  "href",
  "imagesrcset",
  "content",
  "value",
  "xlink:href",
]) {
  const letter = name.charCodeAt(0);
  LOADING_LENGTHS[letter] = (LOADING_LENGTHS[letter] as number) | (1 << name.length);
}
const DATA_NAMES = new Set([...LAZY.keys(), "data-consent"].map(hashName));
/** Letters behind `data-` with which such a name goes on. */
const DATA_LETTERS = new Uint8Array(256);
for (const name of [...LAZY.keys(), "data-consent"]) DATA_LETTERS[name.charCodeAt(5)] = 1;

/** Could any attribute of this tag load something? `foreign`: in SVG or MathML. */
export function deservesALook(tag: Tag, foreign: boolean, plainPathsAllowed: boolean): boolean {
  const own = foreign || OWN_RULES[tag.id] === 1;
  if (!own && !tag.scan.curious) return false;
  const { bytes } = tag;
  for (let i = 0, { count } = tag; i < count; i++) {
    if (!tag.hasValue(i)) continue;
    const start = tag.nameStart(i);
    const first = (bytes[start] as number) | 32;
    if (first === 115 && tag.is(i, "style")) {
      if (mayHoldFunction(tag, i)) return true;
      continue;
    }
    if (first === 111 && ((bytes[start + 1] as number) | 32) === 110) return true; // on…
    const end = tag.nameEnd(i);
    if (own && ((LOADING_LENGTHS[first & 127] as number) & (1 << (end - start))) !== 0) {
      if (!plainPathsAllowed || tag.id === element.meta) return true;
      if (!isPlainPath(bytes, tag.valueStart(i), tag.valueEnd(i))) return true;
    }
    if (
      first === 100 &&
      DATA_LETTERS[(bytes[start + 5] as number) | 32] === 1 &&
      DATA_NAMES.has(hashOf(bytes, start, end))
    ) {
      return true;
    }
    if ((first === 98 && tag.is(i, "background")) || (first === 112 && tag.is(i, "ping"))) {
      return true;
    }
    if (foreign && (tag.id === element.set || tag.id === element.animate || mayHoldUrl(tag, i))) {
      return true;
    }
  }
  return false;
}

/** A URL in a style attribute needs a parenthesis: written as such, escaped or as a character reference. */
export function mayHoldFunction(tag: Tag, index: number): boolean {
  const { bytes } = tag;
  for (let i = tag.valueStart(index), end = tag.valueEnd(index); i < end; i++) {
    const byte = bytes[i];
    if (byte === 40 || byte === 92 || byte === 38) return true;
  }
  return false;
}

/** A presentation attribute takes URLs as `url()` only, or with an escape; `translate()` and the like are none. */
function mayHoldUrl(tag: Tag, index: number): boolean {
  const { bytes } = tag;
  for (let i = tag.valueStart(index), end = tag.valueEnd(index); i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === 92 || byte === 38) return true;
    if (byte === 40 && ((bytes[i - 1] as number) | 32) === 108) return true;
  }
  return false;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++)
    hash = Math.imul(hash ^ ((bytes[i] as number) | 32), HASH_PRIME);
  return hash;
}
