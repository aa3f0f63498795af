// Reads one start or end tag, byte by byte, and can stop and go on at any byte: the tag may arrive in
// pieces of any size. The states are those of HTML §13.2.5.6–13.2.5.40; character references are left
// to those who want a value.

import { HASH_PRIME, HASH_START, KEEPS_ATTRIBUTES, lookUp } from "./names.ts";

const SPACE = 1;
const SLASH = 2;
const CLOSE = 4;
const EQUALS = 8;
const kind = new Uint8Array(256);
for (const byte of [9, 10, 12, 13, 32]) kind[byte] = SPACE;
kind[47] = SLASH;
kind[62] = CLOSE;
kind[61] = EQUALS;

/** First letters of attributes that may load something on any element: style, background, ping, on…, data-…. */
const ANYWHERE = new Uint8Array(256);
for (const letter of "sbpod") {
  ANYWHERE[letter.charCodeAt(0)] = 1;
  ANYWHERE[letter.toUpperCase().charCodeAt(0)] = 1;
}

/** What the scan was reading when the bytes ran out. */
const IN_TAG_NAME = 0;
const BETWEEN = 1;
const IN_NAME = 2;
const IN_QUOTED = 3;
const IN_UNQUOTED = 4;

/** Fields of an attribute in `attributes`, relative to the tag's `<`. */
export const NAME_START = 0;
export const NAME_END = 1;
/** -1: no value. */
export const VALUE_START = 2;
export const VALUE_END = 3;
/** Byte of the quote, 0 for none. */
export const QUOTE = 4;
export const FIELDS = 5;

export class TagScan {
  /** Offset of `<` in the window. */
  start = 0;
  /** Offset behind `>`; right once `scan` has returned true. */
  end = 0;
  isEnd = false;
  nameStart = 0;
  nameEnd = 0;
  hash = 0;
  /** Number of the element (names.ts), known once its name was read; 0: none the gate knows. */
  id = 0;
  selfClosing = false;
  count = 0;
  /** True if an attribute's first letter is one of those that may load something on any element. */
  curious = false;
  attributes: number[] = [];
  /** After a bound: the tag is read on to find its end, but nothing of it is kept. */
  discarding = false;
  /** Keep the attributes of unknown elements too (in SVG and MathML). */
  keepsAll = false;

  // TypeScript's privacy, not the engine's: these are touched for every byte.
  private phase = IN_TAG_NAME;
  private at = 0;
  /** Start of the attribute being read, relative to `start`. */
  private attributeAt = 0;
  private attributeEnd = 0;
  private valueAt = 0;
  private quote = 0;
  private wanted = 0;

  /** Begins a tag whose `<` stands at `start` and whose name's first letter at `nameStart`. */
  begin(start: number, nameStart: number): void {
    this.start = start;
    this.isEnd = nameStart - start === 2;
    this.nameStart = nameStart;
    this.hash = HASH_START;
    this.selfClosing = false;
    this.count = 0;
    this.curious = false;
    this.discarding = false;
    this.phase = IN_TAG_NAME;
    this.at = nameStart;
  }

  /** The window has lost its first `by` bytes. */
  shift(by: number): void {
    this.start -= by;
    this.nameStart -= by;
    this.nameEnd -= by;
    this.at -= by;
  }

  /** Everything read so far is forgotten; only the end of the tag is still looked for. */
  discard(): void {
    this.discarding = true;
    this.count = 0;
    const moved = this.at - this.start;
    this.start = this.at;
    this.attributeAt -= moved;
    this.attributeEnd -= moved;
    this.valueAt -= moved;
  }

  /** How far it has read. */
  get position(): number {
    return this.at;
  }

  /** A copy that reads on by itself. */
  clone(): TagScan {
    const copy = new TagScan();
    copy.start = this.start;
    copy.end = this.end;
    copy.isEnd = this.isEnd;
    copy.nameStart = this.nameStart;
    copy.nameEnd = this.nameEnd;
    copy.hash = this.hash;
    copy.id = this.id;
    copy.selfClosing = this.selfClosing;
    return copy;
  }

  /** Reads on; true once the tag's `>` was found, false if the bytes ran out before. */
  scan(bytes: Uint8Array): boolean {
    const { length } = bytes;
    let i = this.at;
    const start = this.start;
    if (this.phase === IN_TAG_NAME) {
      let hash = this.hash;
      while (i < length) {
        const byte = bytes[i] as number;
        // Letters need no look-up.
        if (byte < 64 && (kind[byte] as number) & (SPACE | SLASH | CLOSE)) break;
        hash = Math.imul(hash ^ (byte | 32), HASH_PRIME);
        i++;
      }
      this.hash = hash;
      if (i >= length) return this.pause(i, IN_TAG_NAME);
      this.nameEnd = i;
      this.id = lookUp(bytes, this.nameStart, i, hash);
      if (bytes[i] === 62) {
        this.end = i + 1;
        return true;
      }
      this.phase = BETWEEN;
    }
    // Of an element without rules of its own only what may load anywhere is kept.
    const keepsAll = this.keepsAll ? 1 : (KEEPS_ATTRIBUTES[this.id] as number);
    let wanted = this.wanted | keepsAll;
    let phase = this.phase;
    let nameAt = this.attributeAt;
    let nameEnd = this.attributeEnd;
    for (;;) {
      if (phase === BETWEEN) {
        let slash = false;
        while (i < length) {
          const byte = bytes[i] as number;
          const sort = kind[byte] as number;
          if (sort === CLOSE) {
            this.end = i + 1;
            this.selfClosing = slash;
            return true;
          }
          if ((sort & (SPACE | SLASH)) === 0) break;
          slash = sort === SLASH;
          i++;
        }
        if (i >= length) {
          // The slash must be seen again to know whether `>` follows it at once.
          return this.pause(slash ? i - 1 : i, BETWEEN);
        }
        nameAt = i - start;
        const letter = ANYWHERE[bytes[i] as number] as number;
        wanted = letter | keepsAll;
        if (letter === 1) this.curious = true;
        i++; // even "=" begins a name here
        phase = IN_NAME;
      }
      if (phase === IN_NAME) {
        while (i < length && ((kind[bytes[i] as number] as number) & 15) === 0) i++;
        this.attributeAt = nameAt;
        this.wanted = wanted;
        if (i >= length) return this.pause(i, IN_NAME);
        nameEnd = i - start;
        let j = i;
        while (j < length && kind[bytes[j] as number] === SPACE) j++;
        if (j >= length) return this.pause(i, IN_NAME);
        if (bytes[j] !== 61) {
          if (wanted !== 0) this.keep(nameAt, nameEnd, -1, -1, 0);
          i = j;
          phase = BETWEEN;
          continue;
        }
        j++;
        while (j < length && kind[bytes[j] as number] === SPACE) j++;
        if (j >= length) return this.pause(i, IN_NAME);
        const byte = bytes[j] as number;
        this.attributeEnd = nameEnd;
        if (byte === 34 || byte === 39) {
          this.quote = byte;
          this.valueAt = j + 1 - start;
          i = j + 1;
          phase = IN_QUOTED;
        } else if (byte === 62) {
          if (wanted !== 0) this.keep(nameAt, nameEnd, j - start, j - start, 0);
          i = j;
          phase = BETWEEN;
          continue;
        } else {
          this.valueAt = j - start;
          i = j;
          phase = IN_UNQUOTED;
        }
      }
      if (phase === IN_QUOTED) {
        const quote = this.quote;
        // Most values are short: a look-up by the runtime pays only for long ones.
        const near = Math.min(length, i + 24);
        while (i < near && bytes[i] !== quote) i++;
        if (i === near && i < length) {
          const found = bytes.indexOf(quote, i);
          i = found === -1 || found >= length ? length : found;
        }
        if (i >= length) return this.pause(i, IN_QUOTED);
        if (wanted !== 0) this.keep(nameAt, nameEnd, this.valueAt, i - start, quote);
        i++;
        phase = BETWEEN;
        continue;
      }
      while (i < length && ((kind[bytes[i] as number] as number) & (SPACE | CLOSE)) === 0) i++;
      if (i >= length) return this.pause(i, IN_UNQUOTED);
      if (wanted !== 0) this.keep(nameAt, nameEnd, this.valueAt, i - start, 0);
      phase = BETWEEN;
    }
  }

  private pause(at: number, phase: number): false {
    this.at = at;
    this.phase = phase;
    return false;
  }

  private keep(
    nameStart: number,
    nameEnd: number,
    valueStart: number,
    valueEnd: number,
    quote: number,
  ) {
    if (this.discarding) return;
    const at = this.count * FIELDS;
    const attributes = this.attributes;
    attributes[at] = nameStart;
    attributes[at + 1] = nameEnd;
    attributes[at + 2] = valueStart;
    attributes[at + 3] = valueEnd;
    attributes[at + 4] = quote;
    this.count++;
  }
}
