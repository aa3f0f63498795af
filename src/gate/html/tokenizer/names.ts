// Names the gate knows, as small numbers. A name is hashed while it is read and verified on a hit,
// so that an unknown element never passes for a known one.

import { matches } from "./bytes.ts";

const ELEMENTS = [
  "", "a", "animate", "annotation-xml", "applet", "area", "audio", "base", "bgsound", "body",
  "desc", "embed", "feimage", "fencedframe", "font", "foreignobject", "frame", "frameset", "head",
  "html", "iframe", "image", "img", "input", "link", "math", "meta", "model", "noembed", "noframes",
  "noscript", "object", "param", "plaintext", "portal", "script", "select", "set", "source",
  "style", "svg", "template", "textarea", "title", "track", "use", "video", "xmp", "mi", "mo",
  "mn", "ms", "mtext", "mglyph", "malignmark", "button", "p", "br", "table", "basefont", "option",
  "consent-embed",
] as const; // prettier-ignore

export type ElementName = (typeof ELEMENTS)[number];

/** Number of an element; 0 for all the gate does not know. */
export const element: { readonly [Name in ElementName]: number } = Object.fromEntries(
  ELEMENTS.map((name, id) => [name, id]),
) as { [Name in ElementName]: number };

/** The name behind a number. */
export function elementName(id: number): ElementName {
  return ELEMENTS[id] ?? "";
}

/** FNV-1a over the lower-cased bytes, the hash `TagScan` computes while it reads. */
export const HASH_START: number = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

export function hashName(name: string): number {
  let hash = HASH_START;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ (name.charCodeAt(i) | 32), HASH_PRIME);
  }
  return hash;
}

const SIZE = 1024;
// Tables are plain arrays: once a process has seen an ArrayBuffer lose its memory, V8 checks for that at every access to
// a typed one.
const table: number[] = Array.from({ length: SIZE }, () => 0);
for (const [id, name] of ELEMENTS.entries()) {
  if (id === 0) continue;
  let slot = slotOf(hashName(name));
  while (table[slot] !== 0) slot = (slot + 1) & (SIZE - 1);
  table[slot] = id;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 11)) & (SIZE - 1);
}

/** By number: length of the name, and, of one with up to four letters, these as one number. */
const lengths: readonly number[] = ELEMENTS.map((name) => name.length);
const shortNames: readonly number[] = ELEMENTS.map((name) =>
  packed(new TextEncoder().encode(name), 0, Math.min(4, name.length)),
);

function packed(bytes: Uint8Array, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) letters = (letters << 8) | (bytes[i] as number) | 32;
  return letters;
}

/** True if the name of this element, as long as that, stands at `start`. */
function isName(bytes: Uint8Array, start: number, end: number, id: number): boolean {
  if (end - start <= 4) return packed(bytes, start, end) === shortNames[id];
  return matches(bytes, start, ELEMENTS[id] as string);
}

/** The element whose name stands at `start`…`end`, by its hash; 0 if it is none the gate knows. */
export function lookUp(bytes: Uint8Array, start: number, end: number, hash: number): number {
  let slot = slotOf(hash);
  for (;;) {
    const id = table[slot] as number;
    if (id === 0) return 0;
    if (lengths[id] === end - start && isName(bytes, start, end, id)) return id;
    slot = (slot + 1) & (SIZE - 1);
  }
}

/** Something that is so (1) or not (0), by element number. */
export type Flags = readonly number[];

/** By number: 1 for elements whose content the tokenizer reads as text, by the rule that ends it (HTML §13.2.6.4.7 and on). */
export const RAW_TEXT: Flags = flags([
  "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "script", "plaintext",
]); // prettier-ignore

/** By element number: 1 for these elements. */
export function flags(names: readonly ElementName[]): Flags {
  const chosen: number[] = ELEMENTS.map(() => 0);
  for (const name of names) chosen[element[name]] = 1;
  return chosen;
}

/** Start tags that leave SVG and MathML (HTML §13.2.6.5). `font` does only with colour, face or size. */
const BREAKOUT = (
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li " +
  "listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
).split(" ");
/** By number, where there is one. */
const BREAKS_OUT = flags(ELEMENTS.filter((name) => BREAKOUT.includes(name)));
const BREAKOUT_HASHES = new Set(BREAKOUT.map(hashName));

export function breaksOut(id: number, hash: number): boolean {
  return id === 0 ? BREAKOUT_HASHES.has(hash) : BREAKS_OUT[id] === 1;
}

/** Tags at which parsers before 2025 leave a select (their HTML §13.2.6.4.16 and 17). */
const ENDS_SELECT = new Set(
  "select input keygen textarea caption table tbody tfoot thead tr td th".split(" ").map(hashName),
);

export function endsSelect(hash: number): boolean {
  return ENDS_SELECT.has(hash);
}

/** Elements that never hold anything, so that no end tag is to be waited for. */
const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr image"
    .split(" ")
    .map(hashName),
);

export function isVoid(hash: number): boolean {
  return VOID.has(hash);
}

/** Elements of which no attribute is ever asked for but those that may load anywhere. */
const PLAIN = new Set([
  element.a, element.body, element.button, element.desc, element.foreignobject, element.frameset,
  element.head, element.html, element.noembed, element.noframes, element.noscript, element.option,
  element.p, element.plaintext, element.select,
  element.textarea, element.title, element.xmp, element.table, element.br,
]); // prettier-ignore

/** Elements that only SVG and MathML, or the search for the page's body, have to know. */
const ELSEWHERE = new Set([
  element.animate, element["annotation-xml"], element.area, element.basefont, element.feimage, element.font,
  element.malignmark, element.mglyph, element.mi, element.mn, element.mo, element.ms, element.mtext,
  element.set, element.use,
]); // prettier-ignore
/** Plain elements that the reading has to know of all the same. */
const TRACKED = new Set([
  element.button, element.frameset, element.math, element.noembed, element.noframes, element.noscript,
  element.plaintext, element.select, element.svg, element.template, element.textarea, element.title,
  element.xmp,
]); // prettier-ignore

/** Names of the elements whose tags have to be looked at in HTML once the body has begun, whatever their attributes. */
export const MATTERS: readonly ElementName[] = ELEMENTS.filter(
  (_, id) => id !== 0 && !ELSEWHERE.has(id) && (!PLAIN.has(id) || TRACKED.has(id)),
);

/** Elements of which a tag without attributes has nothing to say, besides those without rules. */
const SILENT = new Set(["base", "button", "math", "meta", "noscript", "svg", "template", "title"]);
/** By element number: 1 for elements whose tags have to be looked at whatever they carry. */
export const SPEAKS: Flags = flags(MATTERS.filter((name) => !SILENT.has(name)));

/** By element number: 1 if its attributes are to be kept. */
export const KEEPS_ATTRIBUTES: Flags = ELEMENTS.map((_, id) => (id === 0 || PLAIN.has(id) ? 0 : 1));
