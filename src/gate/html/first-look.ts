// A first look at a start tag, byte by byte and without making anything: most tags carry nothing that
// could load, and are done with here. A "yes" proves nothing; a "no" must be right.

import { LAZY, LOADING } from "./embeds.ts";
import { element, HASH_PRIME, HASH_START, hashName } from "./names.ts";
import type { Tag } from "./tag.ts";
import { isFreeSet, isFreeUrl, type HostJudge } from "./urls.ts";

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

/** What a first look asks. */
export interface FirstJudge extends HostJudge {
  /** False if even paths on the site's own hosts have to be judged. */
  readonly plainPathsAllowed: boolean;
}

/** Could any attribute of this tag load something that is not free? `foreign`: in SVG or MathML. */
export function deservesALook(tag: Tag, foreign: boolean, judge: FirstJudge): boolean {
  const own = foreign || OWN_RULES[tag.id] === 1;
  if (!own && !tag.scan.curious) return false;
  const { bytes } = tag;
  for (let i = 0, { count } = tag; i < count; i++) {
    if (!tag.hasValue(i)) continue;
    const start = tag.nameStart(i);
    const end = tag.nameEnd(i);
    const first = (bytes[start] as number) | 32;
    if (own && ((LOADING_LENGTHS[first & 127] as number) & (1 << (end - start))) !== 0) {
      if (!isFree(tag, i, end - start, judge)) return true;
    }
    if (first === 115 && tag.is(i, "style")) {
      if (mayHoldFunction(tag, i)) return true;
      continue;
    }
    if (first === 111 && ((bytes[start + 1] as number) | 32) === 110) return true; // on…
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

/** An attribute whose name has the first letter and length of one that loads: is its value free, whatever it is? */
function isFree(tag: Tag, index: number, nameLength: number, judge: FirstJudge): boolean {
  if (tag.id === element.meta) return tag.find("http-equiv") === -1;
  if (!judge.plainPathsAllowed) return false;
  const { bytes } = tag;
  const from = tag.valueStart(index);
  const to = tag.valueEnd(index);
  switch (nameLength) {
    case "srcset".length:
      if (tag.is(index, "srcset")) return isFreeSet(bytes, from, to, judge);
      if (tag.is(index, "srcdoc")) return from === to;
      break;
    case "imagesrcset".length:
      if (tag.is(index, "imagesrcset")) return isFreeSet(bytes, from, to, judge);
      break;
    case "archive".length:
    case "attributionsrc".length:
      // Lists of URLs are rare.
      if (tag.is(index, "archive") || tag.is(index, "attributionsrc")) return from === to;
      break;
    default:
      break;
  }
  return isFreeUrl(bytes, from, to, judge);
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
