// A tag of an XML document: names have prefixes, whatever the author chose to call them, and count by
// what stands behind the colon.

import { decodeXmlText, type Entities } from "./text.ts";
import { latin1, matches } from "../tokenizer/bytes.ts";
import { HASH_PRIME, HASH_START, lookUp } from "../tokenizer/names.ts";
import { Tag, type TagSource } from "../tokenizer/tag.ts";
import type { TagScan } from "../tokenizer/tag-scan.ts";

/** Namespaces in which elements load. What a transformation writes needs none, but it has one itself. */
export const LOADING_NAMESPACE: RegExp =
  /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1999\/XSL\/Transform)$/;

export class XmlTag extends Tag {
  readonly #entities: Entities;

  constructor(source: TagSource, scan: TagScan, entities: Entities) {
    super(source, scan);
    this.#entities = entities;
    const start = this.#local(scan.nameStart, scan.nameEnd);
    let hash = HASH_START;
    for (let i = start; i < scan.nameEnd; i++) {
      hash = Math.imul(hash ^ ((source.bytes[i] as number) | 32), HASH_PRIME);
    }
    this.id = lookUp(source.bytes, start, scan.nameEnd, hash);
  }

  /** True if the name behind the prefix is this one: `x:href` is both `href` and `xlink:href`. */
  override is(index: number, name: string): boolean {
    return this.name(index) === name.slice(name.indexOf(":") + 1);
  }

  override name(index: number): string {
    const end = this.nameEnd(index);
    return latin1(this.bytes, this.#local(this.nameStart(index), end), end).toLowerCase();
  }

  /** Behind the prefix, which must keep its place before the colon. */
  override renameAt(index: number): number {
    return this.#local(this.nameStart(index), this.nameEnd(index));
  }

  protected override decode(raw: string): string {
    return decodeXmlText(raw, this.#entities);
  }

  #local(start: number, end: number): number {
    for (let i = end - 1; i >= start; i--) if (this.bytes[i] === 58) return i + 1;
    return start;
  }
}

/** `xsl:attribute`, whatever its prefix: its text is the value. */
export function isWritten(tag: XmlTag): boolean {
  const name = latin1(tag.bytes, tag.scan.nameStart, tag.scan.nameEnd);
  return name.slice(name.indexOf(":") + 1) === "attribute";
}

/** Does it declare a namespace in which elements load? */
export function declaresLoading(tag: XmlTag): boolean {
  for (let i = 0; i < tag.count; i++) {
    if (!matches(tag.bytes, tag.nameStart(i), "xmlns")) continue;
    if (LOADING_NAMESPACE.test(tag.value(i).trim())) return true;
  }
  return false;
}
