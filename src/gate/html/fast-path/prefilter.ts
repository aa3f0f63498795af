// A first look at attributes, byte by byte and without making anything: most carry nothing that could
// load, or an address that is free, and are done with here. A "no" proves nothing; a "yes, it is harmless"
// must be right.

import { matches } from "../tokenizer/bytes.ts";
import { SITE_KEY } from "../rules/captcha.ts";
import { LAZY, LOADING } from "../rules/embeds.ts";
import type { FreeHosts } from "./free-hosts.ts";
import {
  element,
  elementName,
  flags,
  HASH_PRIME,
  HASH_START,
  hashName,
  type Flags,
} from "../tokenizer/names.ts";
import type { Tag } from "../tokenizer/tag.ts";
import type { TextSearch } from "./text-search.ts";
import { isFreeList, isFreeSet, isFreeUrl, type HostJudge } from "../rules/urls.ts";

/** What a first look asks. */
export interface FastJudge extends HostJudge {
  /** False if even paths on the site's own hosts have to be judged. */
  readonly plainPathsAllowed: boolean;
  /** Hosts that were found to be free. */
  readonly freeHosts: FreeHosts;
  /** Texts by which scripts of refused services are known; undefined if none is refused. */
  readonly snippets: TextSearch | undefined;
  /** True if the script between these offsets may not run. */
  refusesScript(bytes: Uint8Array, start: number, end: number): boolean;
}

/** Elements with rules of their own, by number. */
export const OWN_RULES: Flags = flags([
  "link",
  "input",
  "param",
  ...[...LOADING.keys()].map((id) => elementName(id)),
]);

/** Lengths of names, as bits, by first letter: tells most names that are not among them. */
function lengthsOf(names: Iterable<string>): Int32Array {
  const lengths = new Int32Array(128);
  for (const name of names) {
    const letter = name.charCodeAt(0);
    lengths[letter] = (lengths[letter] as number) | (1 << name.length);
  }
  return lengths;
}

/** Attributes that own rules look at: lengths of names, as bits, by first letter. */
export const LOADING_LENGTHS: Int32Array = lengthsOf([
  ...[...LOADING.values()].flat().map((attribute) => attribute.name),
  "href",
  "imagesrcset",
  "content",
  "value",
  "xlink:href",
]);

/** Attributes of SVG that take `url()`; those of animations put their value into one of the others. */
export const PRESENTATION: ReadonlySet<string> = new Set(
  (
    "fill stroke filter mask clip-path marker marker-start marker-mid marker-end cursor " +
    "to from by values"
  ).split(" "),
);
const PRESENTATION_LENGTHS = lengthsOf(PRESENTATION);

/** `data-` attributes that say something of any element: what it loads lazily, whose it is, which captcha it becomes. */
export const ANYWHERE_DATA: readonly string[] = [...LAZY.keys(), "data-consent", SITE_KEY];

const DATA_NAMES = new Set(ANYWHERE_DATA.map(hashName));
/** The two letters behind `data-` with which such a name goes on. */
const DATA_LETTERS = new Uint8Array(1 << 10);
for (const name of ANYWHERE_DATA) {
  DATA_LETTERS[pairOf(name.charCodeAt(5), name.charCodeAt(6))] = 1;
}

function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Could any attribute of this tag load something that is not free? `foreign`: in SVG or MathML. */
export function mayLoad(tag: Tag, foreign: boolean, judge: FastJudge): boolean {
  const own = OWN_RULES[tag.id] === 1;
  if (tag.id === element.meta && tag.find("http-equiv") !== -1) return true;
  if (!own && !foreign && !tag.scan.curious) return false;
  if (foreign && (tag.id === element.set || tag.id === element.animate)) return true;
  const { bytes } = tag;
  for (let i = 0, { count } = tag; i < count; i++) {
    if (!tag.hasValue(i)) continue;
    const nameStart = tag.nameStart(i);
    const nameEnd = tag.nameEnd(i);
    const start = tag.valueStart(i);
    const end = tag.valueEnd(i);
    if (!isHarmless(bytes, nameStart, nameEnd, start, end, own || foreign, judge)) return true;
    if (foreign && !isHarmlessInSvg(bytes, nameStart, nameEnd, start, end)) return true;
  }
  return false;
}

/**
 * True if this attribute can load nothing, or only what is free. `own`: on an element with rules of its own,
 * whatever they are.
 */
export function isHarmless(
  bytes: Uint8Array,
  nameStart: number,
  nameEnd: number,
  start: number,
  end: number,
  own: boolean,
  judge: FastJudge,
): boolean {
  const size = nameEnd - nameStart;
  const first = (bytes[nameStart] as number) | 32;
  if (own && ((LOADING_LENGTHS[first & 127] as number) & (1 << size)) !== 0) {
    if (!isFreeValue(bytes, nameStart, size, start, end, judge)) return false;
  }
  switch (first) {
    case 115: // s
      return (
        size !== 5 || !matches(bytes, nameStart, "style") || !mayHoldFunction(bytes, start, end)
      );
    case 111: // on…
      return ((bytes[nameStart + 1] as number) | 32) !== 110;
    case 100: {
      // data-…
      if (size < 7) return true;
      const pair = pairOf(bytes[nameStart + 5] as number, bytes[nameStart + 6] as number);
      return DATA_LETTERS[pair] === 0 || !DATA_NAMES.has(hashOf(bytes, nameStart, nameEnd));
    }
    case 98: // b
      if (size !== 10 || !matches(bytes, nameStart, "background")) return true;
      return judge.plainPathsAllowed && isFreeUrl(bytes, start, end, judge);
    case 112: // p
      if (size !== 4 || !matches(bytes, nameStart, "ping")) return true;
      return judge.plainPathsAllowed && isFreeList(bytes, start, end, judge);
    default:
      return true;
  }
}

/** An attribute whose name has the first letter and length of one that loads: is its value free, whatever it is? */
function isFreeValue(
  bytes: Uint8Array,
  nameStart: number,
  size: number,
  start: number,
  end: number,
  judge: FastJudge,
): boolean {
  if (!judge.plainPathsAllowed) return false;
  switch (size) {
    case "srcset".length:
      if (matches(bytes, nameStart, "srcset")) return isFreeSet(bytes, start, end, judge);
      if (matches(bytes, nameStart, "srcdoc")) return start === end;
      break;
    case "imagesrcset".length:
      if (matches(bytes, nameStart, "imagesrcset")) return isFreeSet(bytes, start, end, judge);
      break;
    case "archive".length:
    case "attributionsrc".length:
      if (matches(bytes, nameStart, "a")) return isFreeList(bytes, start, end, judge);
      break;
    default:
      break;
  }
  return isFreeUrl(bytes, start, end, judge);
}

/** True if an attribute of SVG holds no `url()`: the address of a link or image is a matter of `isHarmless`. */
export function isHarmlessInSvg(
  bytes: Uint8Array,
  nameStart: number,
  nameEnd: number,
  start: number,
  end: number,
): boolean {
  const lengths = PRESENTATION_LENGTHS[((bytes[nameStart] as number) | 32) & 127] as number;
  return (lengths & (1 << (nameEnd - nameStart))) === 0 || !mayHoldUrl(bytes, start, end);
}

/**
 * A URL in a style attribute needs a parenthesis: written as such, escaped or as a character reference. Or a custom
 * property hands a string on to a function in a style sheet.
 */
export function mayHoldFunction(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte === 40 || byte === 92 || byte === 38) return true;
    if (byte === 45 && bytes[i + 1] === 45) return true;
  }
  return false;
}

/** A presentation attribute takes URLs as `url()` only, or with an escape; `translate()` and the like are none. */
function mayHoldUrl(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === 92 || byte === 38) return true;
    if (byte === 40 && ((bytes[i - 1] as number) | 32) === 108) return true;
  }
  return false;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ ((bytes[i] as number) | 32), HASH_PRIME);
  }
  return hash;
}
