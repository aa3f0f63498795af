// The text a reading is in: a comment, a section, the content of an element that holds no markup.

import { element, elementName } from "./names.ts";
import {
  findCdataEnd,
  findCommentEnd,
  findEndTag,
  findScriptEnd,
  PLAIN,
  type Found,
  type ScriptText,
} from "./raw-text.ts";

export const COMMENT = 0;
/** Bogus comment and doctype: to the first `>`. */
export const BOGUS = 1;
export const CDATA = 2;
/** To the end tag of its element. */
export const RAW = 3;
/** To the end of the document. */
export const PLAINTEXT = 4;

export class TextState {
  kind: number = PLAINTEXT;
  /** Number of the element whose content it is, if it is one's. */
  #element = 0;
  #start = 0;
  #script: ScriptText = { escape: PLAIN, dashes: 0 };

  begin(kind: number, at: number): void {
    this.kind = kind;
    this.#start = at;
  }

  beginContent(id: number, at: number): void {
    this.kind = id === element.plaintext ? PLAINTEXT : RAW;
    this.#element = id;
    this.#start = at;
    this.#script.escape = PLAIN;
    this.#script.dashes = 0;
  }

  /** Where it ends; looks from `from` on. */
  end(bytes: Uint8Array, from: number): Found {
    switch (this.kind) {
      case COMMENT:
        return findCommentEnd(bytes, from, this.#start);
      case CDATA:
        return findCdataEnd(bytes, from, this.#start);
      case BOGUS: {
        const end = bytes.indexOf(62, from);
        return end === -1 ? ~bytes.length : end + 1;
      }
      case RAW:
        return this.#element === element.script
          ? findScriptEnd(bytes, from, this.#script)
          : findEndTag(bytes, from, elementName(this.#element));
      default:
        return ~bytes.length;
    }
  }

  /** By how many bytes before them its end is told. */
  get looksBack(): number {
    const { kind } = this;
    const isTold =
      kind === COMMENT || kind === CDATA || (kind === RAW && this.#script.escape !== PLAIN);
    return isTold ? 3 : 0;
  }

  /** Both end at the same place, wherever that is. */
  endsWith(other: TextState): boolean {
    return (
      this.kind === RAW &&
      other.kind === RAW &&
      this.#element !== element.script &&
      this.#element === other.#element
    );
  }

  shift(by: number): void {
    this.#start -= by;
    this.#script.dashes -= by;
  }
}
