// The quick way through markup that loads nothing: most tags of a page are of elements without rules, or
// their addresses are free. They are passed here, byte by byte, without anything being made of them; the
// first construct that may matter is left to the reading, which looks at it from its `<` on. A stop too many
// costs time, a stop too few would be a leak: whatever is in doubt, or not all there yet, stops.

import { isLetter, matches } from "../tokenizer/bytes.ts";
import {
  isHarmless,
  isHarmlessInSvg,
  LOADING_LENGTHS,
  OWN_RULES,
  type FastJudge,
} from "./prefilter.ts";
import { element, MATTERS, type ElementName } from "../tokenizer/names.ts";
import { prepareQuickPass, wasmScan, type PassState } from "./wasm-scan.ts";
import {
  endsAttributeName,
  endsTagName,
  endsUnquotedValue,
  isBlank,
  isCurious,
  isGap,
} from "../tokenizer/tag-bytes.ts";

/** What is to be done at a tag, by first and second letter and length of its name. */
const PASS = 0;
const STOP = 1;
/** Rules of its own, but nothing else depends on it: passed if its attributes are harmless. */
const LOOK = 2;
const BUTTON = 3;
const SVG = 5;
/** Says something of the page, unless it does what a header would. */
const META = 4;
/** In SVG: elements that hold neither text nor HTML, and load nothing but by their attributes. */
const SHAPE = 6;
const LONGEST = 15;
const htmlTags = new Uint8Array(1 << 14);
const svgTags = new Uint8Array(1 << 14);

function slotOf(first: number, second: number, length: number): number {
  return ((first & 31) << 9) | ((second & 31) << 4) | length;
}

function mark(table: Uint8Array, name: string, todo: number): void {
  const slot = slotOf(name.charCodeAt(0), name.charCodeAt(1), name.length);
  // Of two names in one slot, each gets the more careful treatment.
  table[slot] = table[slot] === PASS ? todo : STOP;
}

/** Their start tags change how what follows is read, or wait for something. */
const NEVER_PASSED = new Set<ElementName>(["iframe", "frame"]);
const lookNames = new Map<number, string>();
for (const name of MATTERS) {
  if (name === "button") mark(htmlTags, name, BUTTON);
  else if (name === "svg") mark(htmlTags, name, SVG);
  else if (name === "meta") mark(htmlTags, name, META);
  else if (OWN_RULES[element[name]] !== 1 || NEVER_PASSED.has(name)) mark(htmlTags, name, STOP);
  else {
    mark(htmlTags, name, LOOK);
    lookNames.set(slotOf(name.charCodeAt(0), name.charCodeAt(1), name.length), name);
  }
}
const SHAPES = (
  "path g circle rect line polyline polygon ellipse defs symbol stop text tspan mask " +
  "lineargradient radialgradient clippath"
).split(" ");
const shapeNames = new Map<number, string>();
for (const name of SHAPES) {
  mark(svgTags, name, SHAPE);
  shapeNames.set(slotOf(name.charCodeAt(0), name.charCodeAt(1), name.length), name);
}

/** What the quick way has to remember. */
export interface FastScanState extends PassState {
  /** The tag whose `<` stands here has an attribute that is not harmless. */
  suspect: number;
}

/** What pass.as calls them. */
const COMPILED: Readonly<Record<number, number>> = { [PASS]: 0, [META]: 2 };
const COMPILED_STOP = 1;
/** From here on by the place of the name among the known ones. */
const COMPILED_KNOWN = 3;
const COMPILED_NAMES = ["button", "script", "style", "noscript"];

/** The same for the compiled pass, which leaves the rest alone. */
function tellCompiled(): void {
  const known = [...COMPILED_NAMES, ...new Set(lookNames.values())];
  const slots = htmlTags.map((todo, slot) =>
    todo === LOOK
      ? COMPILED_KNOWN + known.indexOf(lookNames.get(slot) ?? "")
      : (COMPILED[todo] ?? COMPILED_STOP),
  );
  for (const [i, name] of COMPILED_NAMES.entries()) {
    slots[slotOf(name.charCodeAt(0), name.charCodeAt(1), name.length)] = COMPILED_KNOWN + i;
  }
  prepareQuickPass(slots, known, LOADING_LENGTHS);
}

tellCompiled();

/** Why a tag is not passed. */
const SUSPECT = -1;
const UNFINISHED = -2;

/**
 * Passes text and tags that matter to no rule, in HTML's data state outside SVG and MathML. `texts`: scripts and style
 * sheets may be looked at as well (`wasmScan`).
 *
 * @returns the offset of the `<` that has to be looked at, or the bytes' length.
 */
export function fastScan(
  bytes: Uint8Array,
  from: number,
  state: FastScanState,
  judge: FastJudge,
  texts: boolean,
): number {
  const { length } = bytes;
  // A name needs a byte behind it to end; what stands closer to the end waits for more.
  const last = length - 3;
  let i = from;
  for (;;) {
    i = wasmScan(bytes, i, state, judge, texts);
    if (i >= length) return length;
    if (bytes[i] !== 60) {
      i = bytes.indexOf(60, i);
      if (i === -1) return length;
    }
    const at = i;
    if (at > last) return at;
    const closes = bytes[at + 1] === 47;
    const nameAt = closes ? at + 2 : at + 1;
    const first = bytes[nameAt] as number;
    if (!isLetter(first)) {
      if (closes || first === 33 || first === 63) return at;
      i = nameAt; // a "<" that begins nothing
      continue;
    }
    let j = nameAt + 1;
    while (j < length && !endsTagName(bytes[j] as number)) j++;
    if (j >= length) return at;
    const size = j - nameAt;
    let todo = PASS;
    if (size === 1) {
      if ((first | 32) === 97) state.inAnchor = !closes;
    } else if (size <= LONGEST) {
      const slot = slotOf(first, bytes[nameAt + 1] as number, size);
      todo = htmlTags[slot] as number;
      // Another name in the slot is that of an element without rules.
      if (todo === LOOK && !matches(bytes, nameAt, lookNames.get(slot) ?? "")) todo = PASS;
    }
    if (todo === STOP) return at;
    if (bytes[j] !== 62) {
      j = passAttributes(bytes, j, todo, judge);
      if (j < 0) {
        if (j === SUSPECT) state.suspect = at;
        return at;
      }
    }
    j++;
    if (todo === BUTTON) {
      if (!matches(bytes, nameAt, "button")) return at;
      state.inButton = !closes;
    } else if (todo === SVG && !closes) {
      if (bytes[j - 2] === 47 || !matches(bytes, nameAt, "svg")) return at;
      j = passShapes(bytes, j, judge);
      if (j === -1) return at;
    }
    i = j;
  }
}

/**
 * Passes the attributes of a tag from behind its name on.
 *
 * @returns the offset of the tag's `>`; `SUSPECT` if an attribute is not harmless, `UNFINISHED` if the bytes run out.
 */
function passAttributes(bytes: Uint8Array, from: number, todo: number, judge: FastJudge): number {
  const { length } = bytes;
  const inSvg = todo >= SVG;
  const own = todo === LOOK || todo === SHAPE;
  let j = from;
  let byte = bytes[j] as number;
  for (;;) {
    while (isGap(byte)) {
      if (++j >= length) return UNFINISHED;
      byte = bytes[j] as number;
    }
    if (byte === 62) return j;
    const nameStart = j;
    if (todo === META && !isOfMeta(bytes, j)) return UNFINISHED;
    const look = own || inSvg || isCurious(byte);
    // Even "=" begins a name.
    do {
      if (++j >= length) return UNFINISHED;
      byte = bytes[j] as number;
    } while (!endsAttributeName(byte));
    const nameEnd = j;
    while (isBlank(byte)) {
      if (++j >= length) return UNFINISHED;
      byte = bytes[j] as number;
    }
    if (byte !== 61) continue;
    do {
      if (++j >= length) return UNFINISHED;
      byte = bytes[j] as number;
    } while (isBlank(byte));
    let start = j;
    let end: number;
    if (byte === 34 || byte === 39) {
      start++;
      end = valueEnd(bytes, start, byte);
      if (end === -1) return UNFINISHED;
      j = end + 1;
    } else {
      while (!endsUnquotedValue(byte)) {
        if (++j >= length) return UNFINISHED;
        byte = bytes[j] as number;
      }
      end = j;
      // In SVG it matters whether a slash before ">" is part of a value.
      if (inSvg && bytes[end - 1] === 47) return UNFINISHED;
    }
    if (j >= length) return UNFINISHED;
    byte = bytes[j] as number;
    if (!look) continue;
    if (!isHarmless(bytes, nameStart, nameEnd, start, end, own, judge)) return SUSPECT;
    if (inSvg && !isHarmlessInSvg(bytes, nameStart, nameEnd, start, end)) return SUSPECT;
  }
}

/** False for `http-equiv` and `charset`. */
function isOfMeta(bytes: Uint8Array, at: number): boolean {
  const first = (bytes[at] as number) | 32;
  return first !== 104 && !(first === 99 && ((bytes[at + 1] as number) | 32) === 104);
}

/** Where the quote that ends a value stands; -1: not there yet. */
function valueEnd(bytes: Uint8Array, from: number, quote: number): number {
  // Most values are short: a look-up by the runtime pays only for long ones.
  const near = Math.min(bytes.length, from + 8);
  let j = from;
  while (j < near && bytes[j] !== quote) j++;
  return j < near ? j : bytes.indexOf(quote, j);
}

const DEEPEST = 16;
/** Where the names of the open shapes begin. */
const open = new Uint32Array(DEEPEST);

/**
 * Passes the content of an `<svg>` that holds nothing but shapes whose tags match.
 *
 * @returns the offset behind its end tag; -1 if there is anything else in it, or it is not all there.
 */
function passShapes(bytes: Uint8Array, from: number, judge: FastJudge): number {
  const { length } = bytes;
  let depth = 0;
  let i = from;
  for (;;) {
    const at = bytes[i] === 60 ? i : bytes.indexOf(60, i);
    if (at === -1 || at + 1 >= length) return -1;
    const closes = bytes[at + 1] === 47;
    const nameAt = closes ? at + 2 : at + 1;
    let j = nameAt;
    while (j < length && !endsTagName(bytes[j] as number)) j++;
    const size = j - nameAt;
    if (size > LONGEST || size === 0 || j >= length) return -1;
    if (closes) {
      if (bytes[j] !== 62) return -1;
      i = j + 1;
      if (depth === 0) return size === 3 && matches(bytes, nameAt, "svg") ? i : -1;
      depth--;
      if (!sameName(bytes, open[depth] as number, nameAt, size)) return -1;
      continue;
    }
    if (!isShape(bytes, nameAt, size)) return -1;
    const end = bytes[j] === 62 ? j : passAttributes(bytes, j, SHAPE, judge);
    if (end < 0) return -1;
    i = end + 1;
    if (bytes[end - 1] === 47) continue;
    if (depth === DEEPEST) return -1;
    open[depth] = nameAt;
    depth++;
  }
}

function isShape(bytes: Uint8Array, nameAt: number, size: number): boolean {
  const second = size === 1 ? 0 : (bytes[nameAt + 1] as number);
  const slot = slotOf(bytes[nameAt] as number, second, size);
  return svgTags[slot] === SHAPE && matches(bytes, nameAt, shapeNames.get(slot) ?? "");
}

/** True if the same name stands at both places, in the same spelling. */
function sameName(bytes: Uint8Array, at: number, other: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (bytes[at + i] !== bytes[other + i]) return false;
  return endsTagName(bytes[at + size] as number);
}
