// A tag of an XML document: names have prefixes, whatever the author chose to call them, and count by
// what stands behind the colon.

import { decodeXmlText, type Entities } from "./text.ts";
import { UNREADABLE } from "../rules/data-url.ts";
import { isComputed } from "./computed.ts";
import { latin1, matches } from "../tokenizer/bytes.ts";
import { HASH_PRIME, HASH_START, lookUp } from "../tokenizer/names.ts";
import { Tag, type TagSource } from "../tokenizer/tag.ts";
import type { TagScan } from "../tokenizer/tag-scan.ts";

/** Namespaces in which elements load. What a transformation writes needs none, but it has one itself. */
export const LOADING_NAMESPACE: RegExp =
  /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1999\/XSL\/Transform)$/;

export class XmlTag extends Tag {
  /** It stands in a transformation, which puts other texts in the place of what is in braces. */
  isWritten = false;
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

  /** Only what is written just so counts to who reads XML: `TYPE` and `x:type` are other attributes than `type`. */
  override find(name: string): number {
    for (let i = 0; i < this.count; i++) {
      if (!this.is(i, name)) continue;
      const written = latin1(this.bytes, this.nameStart(i), this.nameEnd(i));
      if (written === name || (name.includes(":") && written.includes(":"))) return i;
    }
    return -1;
  }

  override name(index: number): string {
    const end = this.nameEnd(index);
    return latin1(this.bytes, this.#local(this.nameStart(index), end), end).toLowerCase();
  }

  /** Behind the prefix, which must keep its place before the colon. */
  override renameAt(index: number): number {
    return this.#local(this.nameStart(index), this.nameEnd(index));
  }

  override value(index: number): string {
    const value = super.value(index);
    const name = this.name(index);
    if (!this.isWritten || !isComputed(name, value)) return value;
    return name === "content" ? `0;url=${UNREADABLE}` : UNREADABLE;
  }

  protected override decode(raw: string): string {
    return decodeXmlText(raw, this.#entities);
  }

  #local(start: number, end: number): number {
    for (let i = end - 1; i >= start; i--) if (this.bytes[i] === 58) return i + 1;
    return start;
  }
}

/** Does it declare a namespace in which elements load? */
export function declaresLoading(tag: XmlTag): boolean {
  for (let i = 0; i < tag.count; i++) {
    if (!matches(tag.bytes, tag.nameStart(i), "xmlns")) continue;
    if (LOADING_NAMESPACE.test(tag.value(i).trim())) return true;
  }
  return false;
}
