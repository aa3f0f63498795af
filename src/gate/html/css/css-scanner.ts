// Reads CSS as CSS Syntax 3 §4 tells tokens apart, without making any: one look at each character, and a
// note of what is open. It finds what a browser may take for an address and has it judged where it is.

import type { LoadKind } from "../../../catalogue/types.ts";
import type { CssPlace, RefuseUrl } from "./css.ts";
import { LOADS, OpenBlocks, PAREN, SQUARE, SUBSTITUTES } from "./open-blocks.ts";
import { escapeEnd, isCssSpace, isNewline, unescapeCss } from "./css-escape.ts";
import {
  AT_RULES,
  badUrlEnd,
  classOf,
  DIGIT,
  isCustomName,
  isUnprintable,
  knownName,
  LOADING,
  NAME,
  nameEnd,
  SPACE,
  startsName,
  startsNamePart,
  SUBSTITUTING,
} from "./css-names.ts";

/** One reading of a text, from a place on. */
export class CssScanner extends OpenBlocks {
  /** Offsets of refused addresses, ascending. */
  readonly refused: number[] = [];
  readonly #css: string;
  readonly #refuse: RefuseUrl;
  readonly #decided: ReadonlySet<number> | undefined;

  /** `decided`: offsets of addresses that were judged already. */
  constructor(css: string, refuse: RefuseUrl, place: CssPlace, decided?: ReadonlySet<number>) {
    super(place);
    this.#css = css;
    this.#decided = decided;
    this.#refuse = refuse;
  }

  /** Reads all of it. */
  read(): this {
    const css = this.#css;
    const { length } = css;
    let at = 0;
    while (at < length) {
      const char = css.charCodeAt(at);
      const kind = classOf(char);
      if (kind === SPACE) at++;
      else if (kind === NAME) at = this.#name(at);
      else if (kind === DIGIT) at = nameEnd(css, at);
      else at = this.#sign(char, at);
    }
    return this;
  }

  /** What is neither space nor part of a name. Returns where reading goes on. */
  #sign(char: number, at: number): number {
    const css = this.#css;
    switch (char) {
      case 34: // "
      case 39: // '
        return this.#string(char, at);
      case 47: // /
        return css.charCodeAt(at + 1) === 42 ? this.#commentEnd(at + 2) : at + 1;
      case 92: // \
        return isNewline(css.charCodeAt(at + 1)) ? at + 1 : this.#name(at);
      case 45: // -
        return this.#dash(at);
      case 60: // <!--
        return css.startsWith("!--", at + 1) ? at + 4 : at + 1;
      case 35: // #
        return startsNamePart(css, at + 1) ? nameEnd(css, at + 1) : at + 1;
      case 64: // @
        return startsName(css, at + 1) ? this.#atRule(at + 1) : at + 1;
      case 40: // (
        this.open.push(PAREN);
        return at + 1;
      case 91: // [
        this.open.push(SQUARE);
        return at + 1;
      case 41: // )
        this.closeParen();
        return at + 1;
      case 93: // ]
        if (this.open.at(-1) === SQUARE) this.open.pop();
        return at + 1;
      case 123: // {
        this.openCurly();
        return at + 1;
      case 125: // }
        this.closeCurly(at + 1);
        return at + 1;
      case 59: // ;
        this.semicolon(at + 1);
        return at + 1;
      default:
        return at + 1;
    }
  }

  #commentEnd(from: number): number {
    const end = this.#css.indexOf("*/", from);
    return end === -1 ? this.#css.length : end + 2;
  }

  #dash(at: number): number {
    const css = this.#css;
    if (css.startsWith("->", at + 1)) return at + 3;
    // A number with its unit is no function.
    const next = css.charCodeAt(at + 1);
    if (classOf(next) === DIGIT) return nameEnd(css, at + 1);
    return startsName(css, at) ? this.#name(at) : at + 1;
  }

  #name(start: number): number {
    const css = this.#css;
    const end = nameEnd(css, start);
    if (css.charCodeAt(end) !== 40) {
      if (this.fresh && this.isOutermost) {
        this.fresh = false;
        if (this.depth > 0 && isCustomName(css, start, end)) this.custom = this.open.length;
      }
      return end;
    }
    const name = knownName(css, start, end);
    if (name === "url") return this.#url(start, end + 1);
    if (LOADING.has(name)) {
      this.loading++;
      this.open.push(LOADS);
    } else if (SUBSTITUTING.has(name) || isCustomName(css, start, end)) {
      this.substituting++;
      this.open.push(SUBSTITUTES);
    } else this.open.push(PAREN);
    return end + 1;
  }

  #atRule(start: number): number {
    const css = this.#css;
    const end = nameEnd(css, start);
    // Where no rule can be, as in a style attribute, nobody reads one.
    const rule = this.place.isSheet ? AT_RULES.get(knownName(css, start, end)) : undefined;
    if (this.isOutermost || rule === "import") {
      this.rule = rule;
      this.fresh = false;
    }
    return end;
  }

  #string(quote: number, start: number): number {
    const css = this.#css;
    const { length } = css;
    let at = start + 1;
    let escapes = false;
    while (at < length) {
      const char = css.charCodeAt(at);
      if (char === quote) break;
      if (char === 92) {
        escapes = true;
        at = escapeEnd(css, at);
      } else if (isNewline(char)) {
        return at; // a string that ends with its line is none
      } else at++;
    }
    const isImport = this.rule === "import";
    const mayLoad = this.loading > 0 || isImport || this.isHandedOn;
    if (mayLoad) {
      const value = escapes ? unescapeCss(css, start + 1, at) : css.slice(start + 1, at);
      this.#judge(value, start + 1, start, Math.min(at + 1, length));
    }
    return at + 1;
  }

  /** `url(`, whose content begins at `from`. */
  #url(start: number, from: number): number {
    const css = this.#css;
    const { length } = css;
    let at = from;
    while (isCssSpace(css.charCodeAt(at))) at++;
    const quote = css.charCodeAt(at);
    if (quote === 34 || quote === 39) {
      this.loading++;
      this.open.push(LOADS);
      return at;
    }
    const value = at;
    let escapes = false;
    while (at < length) {
      const char = css.charCodeAt(at);
      if (char === 41 || isCssSpace(char)) break;
      if (char === 92 && !isNewline(css.charCodeAt(at + 1))) {
        escapes = true;
        at = escapeEnd(css, at);
      } else if (char === 92 || char === 34 || char === 39 || char === 40 || isUnprintable(char)) {
        return badUrlEnd(css, at);
      } else at++;
    }
    const end = at;
    while (isCssSpace(css.charCodeAt(at))) at++;
    if (at < length && css.charCodeAt(at) !== 41) return badUrlEnd(css, at);
    at = Math.min(at + 1, length);
    // The name of a namespace is no address.
    if (this.rule !== "namespace" || this.depth > 0 || this.open.length > 0) {
      const written = escapes ? unescapeCss(css, value, end) : css.slice(value, end);
      this.#judge(written, value, start, at);
    }
    return at;
  }

  #judge(value: string, at: number, start: number, end: number): void {
    const isImport = this.rule === "import";
    const loads: LoadKind = isImport ? "style" : this.fontFace > 0 ? "font" : "image";
    if (isImport) this.rule = undefined;
    if (this.#decided?.has(at)) return;
    if (this.#refuse(value, loads, start, end)) this.refused.push(at);
  }
}
