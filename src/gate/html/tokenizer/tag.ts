// One start tag as the rules see it: attributes by name, values as a browser decodes them.

import { decodeHTMLAttribute } from "entities/decode";
import { type Decoder, isSpace, latin1, matches, text } from "./bytes.ts";
import type { DocumentEncoding } from "./encoding.ts";
import {
  FIELDS,
  NAME_END,
  NAME_START,
  QUOTE,
  VALUE_END,
  VALUE_START,
  type TagScan,
} from "./tag-scan.ts";

/** Where a tag's bytes are. */
export interface TagSource {
  readonly bytes: Uint8Array;
  readonly decoder: Decoder | undefined;
  readonly encoding: DocumentEncoding;
}

export class Tag {
  readonly scan: TagScan;
  /** Number of the element; 0 for one the gate does not know. */
  id = 0;
  readonly #source: TagSource;

  constructor(source: TagSource, scan: TagScan) {
    this.#source = source;
    this.scan = scan;
  }

  /** The window as it is now: a held tag outlives the one it was read in. */
  get bytes(): Uint8Array {
    return this.#source.bytes;
  }

  get encoding(): DocumentEncoding {
    return this.#source.encoding;
  }

  get count(): number {
    return this.scan.count;
  }

  /** Offset in the window of a field of an attribute. */
  #at(index: number, field: number): number {
    return this.scan.start + (this.scan.attributes[index * FIELDS + field] as number);
  }

  nameStart(index: number): number {
    return this.#at(index, NAME_START);
  }

  nameEnd(index: number): number {
    return this.#at(index, NAME_END);
  }

  valueStart(index: number): number {
    return this.#at(index, VALUE_START);
  }

  valueEnd(index: number): number {
    return this.#at(index, VALUE_END);
  }

  hasValue(index: number): boolean {
    return (this.scan.attributes[index * FIELDS + VALUE_START] as number) >= 0;
  }

  quote(index: number): number {
    return this.scan.attributes[index * FIELDS + QUOTE] as number;
  }

  /** True if the attribute has this (lower-case) name. */
  is(index: number, name: string): boolean {
    const start = this.nameStart(index);
    return this.nameEnd(index) - start === name.length && matches(this.bytes, start, name);
  }

  /** The first attribute of this name, which is the one that counts; -1 if there is none. */
  find(name: string): number {
    for (let i = 0; i < this.count; i++) if (this.is(i, name)) return i;
    return -1;
  }

  /**
   * Attributes of this name, of which some reader goes by one: the first, and what follows as long as only white space
   * came before, for look-ahead scanners take an empty address for none. `foreign`: all of them, for in SVG those
   * scanners go by the last.
   */
  candidates(name: string, foreign = false): number[] {
    const indexes: number[] = [];
    for (let i = 0; i < this.count; i++) {
      if (!this.is(i, name)) continue;
      indexes.push(i);
      if (!foreign && !this.#isBlank(i)) break;
    }
    return indexes;
  }

  #isBlank(index: number): boolean {
    if (!this.hasValue(index)) return true;
    const { bytes } = this;
    for (let i = this.valueStart(index), end = this.valueEnd(index); i < end; i++) {
      if (!isSpace(bytes[i])) return false;
    }
    return true;
  }

  /** Lower-case name of an attribute, for reports and prefix look-ups. */
  name(index: number): string {
    return latin1(this.bytes, this.nameStart(index), this.nameEnd(index)).toLowerCase();
  }

  /** The value as the document's parser decodes it: character references replaced. */
  value(index: number): string {
    if (index < 0 || !this.hasValue(index)) return "";
    const start = this.valueStart(index);
    const end = this.valueEnd(index);
    const raw = text(this.bytes, start, end, this.#source.decoder);
    return raw.includes("&") ? this.decode(raw) : raw;
  }

  protected decode(raw: string): string {
    return decodeHTMLAttribute(raw);
  }

  /** Where the name of an attribute is lengthened to take its meaning away. */
  renameAt(index: number): number {
    return this.nameStart(index);
  }

  /** `font` with color, face or size leaves SVG (HTML §13.2.6.5). */
  get colouredFont(): boolean {
    return this.find("color") !== -1 || this.find("face") !== -1 || this.find("size") !== -1;
  }

  /** `annotation-xml` whose encoding names HTML is an integration point. */
  get htmlAnnotation(): boolean {
    return /^(?:text\/html|application\/xhtml\+xml)$/i.test(this.get("encoding") ?? "");
  }

  /** Value of the first attribute of this name; undefined if there is none. */
  get(name: string): string | undefined {
    const index = this.find(name);
    return index === -1 ? undefined : this.value(index);
  }

  /**
   * The values of all attributes of this name, in their order. The tree builder takes the first; a look-ahead scanner
   * may go by a later one.
   */
  all(name: string): string[] {
    const values: string[] = [];
    for (let i = 0; i < this.count; i++) if (this.is(i, name)) values.push(this.value(i));
    return values;
  }
}
