// The contents of style elements: refused URLs are disarmed where they stand.

import type { LoadKind } from "../../catalogue/types.ts";
import type { Refusal } from "../types.ts";
import { sheetMayNameHost } from "./address-search.ts";
import { encode, text } from "./bytes.ts";
import { cssUrl, DISARM, holdsNoUrl, readCss, type RefuseUrl } from "./css.ts";
import type { GateJudge } from "./document-judge.ts";
import type { DocumentWindow } from "./document-window.ts";
import { readableBytes } from "./double-byte.ts";
import { foreignText, holdsElements, sheetsOf } from "./foreign-text.ts";
import type { Held } from "./held-elements.ts";
import type { TagRules } from "./rules.ts";

/** Is told of what was blocked. */
export interface BlockListener {
  blocked(name: string, refusal: Refusal): void;
}

export class StyleGate {
  readonly #window: DocumentWindow;
  readonly #judge: GateJudge;
  readonly #rules: TagRules;
  readonly #listener: BlockListener;

  constructor(window: DocumentWindow, judge: GateJudge, rules: TagRules, listener: BlockListener) {
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
    const { bytes, decoder } = this.#window;
    const start = held.contentStart;
    const { plainPathsAllowed } = this.#judge;
    if (!decoder && plainPathsAllowed && !sheetMayNameHost(bytes, start, end)) return;
    const css = readableBytes(bytes, start, end, decoder);
    if (holdsNoUrl(css, plainPathsAllowed)) return;
    const refuse: RefuseUrl = (value, loads, from, to) => {
      // What is not ASCII was read byte by byte: a host may be written in it.
      const isAscii = !/[^\0-\x7f]/.test(value);
      const url = isAscii ? value : cssUrl(text(bytes, start + from, start + to, decoder));
      return this.#refuses(url, loads);
    };
    const { refused } = readCss(css, refuse, held.place);
    for (const at of refused) this.#window.insert(start + at, encode(DISARM));
  }

  #refuses(url: string, loads: LoadKind): boolean {
    const refusal = this.#judge.url(url, loads);
    if (refusal) this.#listener.blocked("style", refusal);
    return refusal !== undefined;
  }

  /** In SVG a style sheet is what remains of markup: one that may not stay as it is does not apply at all. */
  #foreign({ tag, contentStart }: Held, end: number): void {
    const markup = text(this.#window.bytes, contentStart, end, this.#window.decoder);
    let refusal: Refusal | undefined;
    for (const css of sheetsOf(markup, foreignText(markup))) {
      if (refusal || holdsNoUrl(css, this.#judge.plainPathsAllowed)) continue;
      if (holdsElements(markup)) refusal = { service: undefined, host: "style" };
      readCss(css, (url, loads) => {
        refusal ??= this.#judge.url(url, loads);
        return false;
      });
    }
    if (!refusal) return;
    this.#rules.blockStyle(tag, refusal);
    this.#listener.blocked("style", refusal);
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
    const { bytes, decoder } = this.#window;
    const start = held.contentStart;
    const css = readableBytes(bytes, start, bytes.length, decoder);
    const { settled, place } = readCss(css, () => false, held.place);
    if (settled > 0) {
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
