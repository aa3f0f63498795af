// Does one of many texts occur in a script? Each text is known by four of its bytes, where it is least like other
// code. The compiled code looks all of them up at once, sixteen places at a time: by groups of texts, since a place
// that fits no group needs no closer look, then by a hash. What is left is compared.

import { encode, latin1 } from "../tokenizer/bytes.ts";
import { compiled, ensureTold, searchIn } from "./compiled.ts";

/** Where the tables lie of the texts of refused services, and of those that are the same for all. */
export const SNIPPETS = 0x5a00;
export const WRITERS = 0x6b00;
/** Groups are told apart by bits, eight in a table. */
const GROUP_COUNT = 16;
const TABLE_SIZE = 128;
const GROUPS_SIZE = (GROUP_COUNT / 8) * TABLE_SIZE;
/** By so many bytes in a row a text is known. */
const KEY = 4;
const HASHES_SIZE = 4096;
/** What scripts are made of, in groups of about the same frequency: the most frequent first. */
const FREQUENT = [" etaonirs", "lcdumpfhg.,\"'();=", "ybvwk:/_[]{}-0123456789"];
/** Anything else is rarer still. */
const weights = new Uint8Array(256).fill(1);
for (const [i, group] of FREQUENT.entries()) {
  for (const char of group) weights[char.charCodeAt(0)] = 5 - i;
}

interface Needle {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Where in it those bytes stand. */
  readonly offset: number;
}

const NONE: readonly Needle[] = [];

/** A set of texts, searched for all at once. Made once, used for many scripts. */
export class TextSearch {
  readonly #needles: readonly Needle[];
  /** By these bytes. */
  readonly #byKey = new Map<number, readonly Needle[]>();
  readonly #tables = new Uint8Array(GROUPS_SIZE + HASHES_SIZE);

  readonly #place: number;
  /** They are the same in all encodings. */
  readonly isAscii: boolean;

  /** `texts`: at least four bytes each. `place`: where in its memory the compiled code looks for their tables. */
  constructor(texts: readonly string[], place: typeof SNIPPETS | typeof WRITERS = SNIPPETS) {
    this.#place = place;
    this.isAscii = texts.every((text) => !/[^\0-\x7f]/.test(text));
    this.#needles = texts.map((text) => {
      const bytes = encode(text);
      return { text, bytes, offset: rarestKey(bytes) };
    });
    for (const needle of this.#needles) {
      const key = keyOf(needle.bytes, needle.offset);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? NONE), needle]);
    }
    // Alike ones share a group, which then fits fewer other places.
    const keys = [...this.#byKey.keys()].toSorted((a, b) => a - b);
    for (const [i, key] of keys.entries()) {
      this.#mark(key, Math.floor((i * GROUP_COUNT) / keys.length));
    }
  }

  #mark(key: number, group: number): void {
    const tables = this.#tables;
    const set = (slot: number, bits: number): void => {
      tables[slot] = (tables[slot] as number) | bits;
    };
    for (let k = 0; k < KEY; k++) {
      const byte = (key >>> (8 * k)) & 255;
      const table = (group >> 3) * TABLE_SIZE + 32 * k;
      set(table + (byte & 15), 1 << (group & 7));
      set(table + 16 + (byte >> 4), 1 << (group & 7));
    }
    const hash = Math.imul(key, 0x9e3779b1) >>> 17;
    set(GROUPS_SIZE + (hash >> 3), 1 << (hash & 7));
  }

  /** Has the compiled code search for these texts, as part of what it does. */
  prepare(): void {
    ensureTold(this.#place, this.#tables);
  }

  /** May one of them occur there? False: none does. */
  mayOccur(bytes: Uint8Array, start: number, end: number): boolean {
    if (!compiled) return true;
    this.prepare();
    return this.#next(bytes, start, end) !== -1;
  }

  #next(bytes: Uint8Array, start: number, end: number): number {
    return searchIn(this.#search, bytes, start, end, KEY - 1);
  }

  readonly #search = (from: number, end: number): number =>
    compiled?.search(from, end, this.#place) ?? end;

  /** A text that occurs between `start` and `end`; undefined if none does. */
  find(bytes: Uint8Array, start: number, end: number): string | undefined {
    if (!compiled) return this.#compare(latin1(bytes, start, end));
    this.prepare();
    for (let from = start; from < end;) {
      const at = this.#next(bytes, from, end);
      if (at === -1) return undefined;
      for (const { text, bytes: needle, offset } of this.#byKey.get(keyOf(bytes, at)) ?? NONE) {
        if (at - offset >= start && occurs(needle, bytes, at - offset, end)) return text;
      }
      from = at + 1;
    }
    return undefined;
  }

  /** The same one by one. */
  #compare(code: string): string | undefined {
    let found: string | undefined;
    let first = Number.POSITIVE_INFINITY;
    for (const { text, bytes, offset } of this.#needles) {
      const at = code.indexOf(latin1(bytes, 0, bytes.length));
      if (at === -1 || at + offset >= first) continue;
      first = at + offset;
      found = text;
    }
    return found;
  }
}

/** Where in a text the bytes stand that are least frequent in scripts. */
function rarestKey(bytes: Uint8Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset + KEY <= bytes.length; offset++) {
    let frequency = 0;
    for (let k = 0; k < KEY; k++) frequency += weights[bytes[offset + k] as number] as number;
    if (frequency >= least) continue;
    least = frequency;
    best = offset;
  }
  return best;
}

/** The bytes from `at` on as one number. */
function keyOf(bytes: Uint8Array, at: number): number {
  let key = 0;
  for (let k = KEY - 1; k >= 0; k--) key = (key << 8) | (bytes[at + k] as number);
  return key;
}

function occurs(text: Uint8Array, bytes: Uint8Array, at: number, end: number): boolean {
  if (at + text.length > end) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}
