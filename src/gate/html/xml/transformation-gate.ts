// What a transformation (XSLT) would write, while its document is read: addresses that it puts together, and the values of
// its `xsl:attribute` elements, which are held until all of one is there.

import type { Refusal } from "../../types.ts";
import { DISARM } from "../css/css.ts";
import type { OutputBuffer } from "../output/output-buffer.ts";
import type { GateJudge } from "../rules/document-judge.ts";
import { encode, latin1, text } from "../tokenizer/bytes.ts";
import { element } from "../tokenizer/names.ts";
import { refusesAnybody } from "./elements.ts";
import type { XmlTag } from "./tag.ts";
import { decodeXmlText, type Entities } from "./text.ts";
import {
  declaresTransformation,
  localName,
  refusedInstructions,
  refusesWritten,
  writtenBy,
  type Written,
} from "./transformation.ts";

/** The transformation in one document, if it is or holds one. */
export class TransformationGate {
  /** Where the value of an `xsl:attribute` begins, in the window; -1: there is none. */
  valueStart = -1;
  readonly #window: OutputBuffer;
  readonly #judge: GateJudge;
  readonly #onBlocked: (name: string, refusal: Refusal) => void;
  /** The namespace of transformations was declared. */
  #isDeclared = false;
  /** The last element that would be written is a link. */
  #isInLink = false;
  /** What the element that is open writes. */
  #writes: Written | undefined;

  constructor(
    window: OutputBuffer,
    judge: GateJudge,
    onBlocked: (name: string, refusal: Refusal) => void,
  ) {
    this.#window = window;
    this.#judge = judge;
    this.#onBlocked = onBlocked;
  }

  /** The namespace of transformations is declared. */
  declare(): void {
    this.#isDeclared = true;
    // A path may be put together, too.
    this.#judge.plainPathsAllowed = false;
  }

  /** A start tag. `end`: where its content begins. */
  startTag(tag: XmlTag, selfClosing: boolean, end: number): void {
    if (!this.#isDeclared && declaresTransformation(tag)) this.declare();
    if (!this.#isDeclared) return;
    tag.isWritten = true;
    if (refusesAnybody(this.#judge)) {
      const refused = refusedInstructions(tag, this.#judge);
      for (const index of refused)
        this.#window.insert(tag.renameAt(index), encode("data-consent-"));
      const [first] = refused;
      if (first !== undefined) {
        const refusal = { service: undefined, host: tag.name(first) };
        this.#onBlocked(`xsl:${localName(tag)}`, refusal);
      }
    }
    if (!selfClosing) {
      this.#writes = writtenBy(tag, this.#isInLink);
      if (this.#writes) this.valueStart = end;
    }
    const isOwn = latin1(tag.bytes, tag.scan.nameStart, tag.scan.nameEnd).includes(":");
    if (!isOwn) this.#isInLink = tag.id === element.a;
  }

  /** The value ends: an address in it is made the content of a resource of its own. `isWhole`: so does its element. */
  value(end: number, isWhole: boolean, entities: Entities): void {
    const writes = this.#writes;
    const start = this.valueStart;
    this.valueStart = -1;
    if (writes === undefined) return;
    const value = decodeXmlText(
      text(this.#window.bytes, start, end, this.#window.decoder),
      entities,
    );
    if (!refusesAnybody(this.#judge) || !refusesWritten(writes, value, isWhole, this.#judge))
      return;
    this.#window.insert(start, encode(DISARM));
    this.#onBlocked("xsl:attribute", { service: undefined, host: writes.name });
  }

  /** The first bytes of the window have left. */
  shift(count: number): void {
    if (this.valueStart !== -1) this.valueStart -= count;
  }
}
