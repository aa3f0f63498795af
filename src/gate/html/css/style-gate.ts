// The contents of style elements: refused URLs are disarmed where they stand.

import type { Refusal } from "../../types.ts";
import { sheetMayNameHost } from "../fast-path/address-search.ts";
import { encode, text } from "../tokenizer/bytes.ts";
import { cssUrl, DISARM, holdsNoUrl, readCss, refusedInAny, type RefuseUrl } from "./css.ts";
import { unescapeCss } from "./css-escape.ts";
import { judgeImports } from "./css-import.ts";
import type { GateJudge } from "../rules/document-judge.ts";
import type { OutputBuffer } from "../output/output-buffer.ts";
import { byteReadings, pairReadings, writesPairs } from "../tokenizer/double-byte.ts";
import { foreignText, holdsElements, sheetsOf } from "./foreign-text.ts";
import type { Held } from "../parser/pending-elements.ts";
import type { TagRules } from "../rules/rules.ts";

/** What ends an address in a style sheet. */
const ENDS_WORD = " \t\n\f\r\"'();,{}<>";
const AT = 64;
const NOTHING_REFUSED = { refused: [] };
/** An import that is longer is judged by its beginning, in bytes. */
const LONGEST_IMPORT = 4096;

/** Is told of what was blocked. */
export interface BlockListener {
  blocked(name: string, refusal: Refusal): void;
}

export class StyleGate {
  readonly #window: OutputBuffer;
  readonly #judge: GateJudge;
  readonly #rules: TagRules;
  readonly #listener: BlockListener;

  constructor(window: OutputBuffer, judge: GateJudge, rules: TagRules, listener: BlockListener) {
    this.#window = window;
    this.#judge = judge;
    this.#rules = rules;
    this.#listener = listener;
  }

  /** The content of a style element ends at `end`. */
  content(held: Held, end: number): void {
    if (held.foreign) this.#foreign(held, end);
    else this.#disarm(held, end);
  }

  #disarm(held: Held, end: number): void {
    const { bytes, decoder, encoding } = this.#window;
    const start = held.contentStart;
    const { plainPathsAllowed } = this.#judge;
    if (
      !writesPairs(decoder) &&
      plainPathsAllowed &&
      !sheetMayNameHost(bytes, start, end, this.#judge)
    ) {
      return;
    }
    const seen = new Map<number, Refusal>();
    const all = byteReadings(bytes, start, end, encoding).map(
      ({ readable: css, decoder: read }) => {
        if (holdsNoUrl(css, plainPathsAllowed)) return NOTHING_REFUSED;
        const refuse: RefuseUrl = (value, loads, from, to) => {
          // What is not ASCII was read byte by byte: a host may be written in it.
          const isAscii = !/[^\0-\x7f]/.test(value);
          const url = isAscii ? value : cssUrl(text(bytes, start + from, start + to, read));
          const refusal = this.#judge.url(url, loads);
          if (refusal) seen.set(from, refusal);
          return refusal !== undefined;
        };
        const imports = held.importsOnly ? judgeImports(css, refuse) : undefined;
        return held.importsOnly ? (imports ?? NOTHING_REFUSED) : readCss(css, refuse, held.place);
      },
    );
    for (const at of refusedInAny(all)) this.#window.insert(start + at, encode(DISARM));
    // Each once, in however many readings it is refused.
    for (const refusal of seen.values()) this.#listener.blocked("style", refusal);
  }

  /** In SVG a style sheet is what remains of markup: one that may not stay as it is does not apply at all. */
  #foreign({ tag, contentStart }: Held, end: number): void {
    const { bytes, decoder, encoding } = this.#window;
    const markup = text(bytes, contentStart, end, decoder);
    const readings = [markup, ...pairReadings(bytes, contentStart, end, encoding)];
    let refusal: Refusal | undefined;
    for (const css of readings.flatMap((read) => sheetsOf(read, foreignText(read)))) {
      if (refusal || holdsNoUrl(css, this.#judge.plainPathsAllowed)) continue;
      readCss(css, (url, loads) => {
        refusal ??= this.#judge.url(url, loads);
        return false;
      });
    }
    if (!refusal && holdsElements(markup)) refusal = this.#anywhere(markup);
    if (!refusal) return;
    this.#rules.blockStyle(tag, refusal);
    this.#listener.blocked("style", refusal);
  }

  /**
   * The first refusal of anything in it that may be an address: other elements in a style sheet may hold the beginning
   * of a comment or a string, which is no part of the sheet.
   */
  #anywhere(markup: string): Refusal | undefined {
    let start = 0;
    for (let at = 0; at <= markup.length; at++) {
      if (at < markup.length && !ENDS_WORD.includes(markup.charAt(at))) continue;
      if (at > start) {
        const refusal = this.#judge.url(unescapeCss(markup, start, at), "image");
        if (refusal) return refusal;
      }
      start = at + 1;
    }
    return undefined;
  }

  /**
   * A long style element. In HTML it is gated piece by piece, cut where what follows can be read by itself;
   * where there is no such place, what there is is dropped, unless another reading sees markup in it, whose
   * shape would change. In SVG it does not apply at all.
   */
  bound(held: Held, isAlone: boolean): "cut" | "dropped" | "let go" | "give up" {
    if (held.foreign) {
      const refusal: Refusal = { service: undefined, host: "style" };
      this.#rules.blockStyle(held.tag, refusal);
      this.#listener.blocked("style", refusal);
      return "let go";
    }
    const { bytes, encoding } = this.#window;
    const start = held.contentStart;
    if (held.importsOnly) {
      // An import may go on behind what is there.
      const tail = Math.max(start + 1, bytes.length - LONGEST_IMPORT);
      const at = bytes.lastIndexOf(AT);
      const end = at >= tail ? at : bytes.length;
      this.#disarm(held, end);
      held.contentStart = end;
      return "cut";
    }
    const readings = byteReadings(bytes, start, bytes.length, encoding);
    const { settled, place } = readCss(readings[0]?.readable ?? "", () => false, held.place);
    // Where readings part ways, one could go on where another could not.
    if (settled > 0 && readings.length === 1) {
      this.#disarm(held, start + settled);
      held.contentStart = start + settled;
      held.place = place;
      return "cut";
    }
    if (!isAlone) return "give up";
    this.#window.drop(start, bytes.length);
    held.contentStart = bytes.length;
    return "dropped";
  }
}
