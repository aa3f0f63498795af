// Reads CSS as CSS Syntax 3 §4 tells tokens apart, without making any: one look at each character, and a
// note of what is open. It finds what a browser may take for an address and has it judged where it is.

import type { LoadKind } from "../../catalogue/types.ts";
import type { CssPlace, RefuseUrl } from "./css.ts";
import { escapeEnd, isCssSpace, isNewline, unescapeCss } from "./css-escape.ts";

/** What is open. A function counts by what its strings may become. */
const PAREN = 0;
const LOADS = 1;
const SUBSTITUTES = 2;
const SQUARE = 3;
const CURLY = 4;

/** What an at-rule is, until its block begins or it ends. */
type AtRule = "import" | "namespace" | "font-face" | "substitutes" | undefined;

/** Functions in which a bare string is an address (CSS Images 4 §2.4, CSS Values 4 §4.5). */
const LOADING = new Set(["url", "src", "image-set", "-webkit-image-set", "image"]);
/** Functions that hand on what is in them (CSS Values 5 §7, CSS Environment 1), besides those named `--…`. */
const SUBSTITUTING = new Set(["var", "env", "attr", "if", "inherit", "first-valid"]);
/** The longest of these names; escapes make it longer. */
const LONGEST_NAME = 17;
const LONGEST_ESCAPED = LONGEST_NAME * 9;
/** At-rules of which something else than a block of rules is known. */
const AT_RULES: ReadonlyMap<string, AtRule> = new Map<string, AtRule>([
  ["import", "import"],
  ["namespace", "namespace"],
  ["font-face", "font-face"],
  ["property", "substitutes"],
  ["function", "substitutes"],
  ["mixin", "substitutes"],
]);

/** Character classes. */
const SPACE = 1;
const NAME = 2;
const DIGIT = 3;
const OTHER = 4;
const classes = new Uint8Array(128).fill(OTHER);
for (const char of [9, 10, 12, 13, 32]) classes[char] = SPACE;
// NUL is read as U+FFFD, which is part of names.
for (const char of [0, 95]) classes[char] = NAME;
for (let char = 97; char <= 122; char++) classes[char] = classes[char - 32] = NAME;
for (let char = 48; char <= 57; char++) classes[char] = DIGIT;

function classOf(char: number): number {
  return char < 128 ? (classes[char] as number) : NAME;
}

/** One reading of a text, from a place on. */
export class CssScanner {
  /** Offsets of refused addresses, ascending. */
  readonly refused: number[] = [];
  /** After the last `}` or `;` at which reading can go on later. */
  settled = 0;
  place: CssPlace;
  readonly #css: string;
  readonly #refuse: RefuseUrl;
  readonly #decided: ReadonlySet<number> | undefined;
  /** Blocks that were open at the place; those in `#open` come on top. */
  #below: number;
  readonly #open: number[] = [];
  #curlies = 0;
  #loading = 0;
  #substituting = 0;
  /** Depths of the outermost `@font-face` and the outermost block whose strings are handed on; 0: none. */
  #fontFace: number;
  #substitutes: number;
  #rule: AtRule;
  /** Nothing but space was read of what may be a declaration. */
  #fresh = true;
  /** How much is open around the custom property that is being read; -1: none is. */
  #custom = -1;

  /** `decided`: offsets of addresses that were judged already. */
  constructor(css: string, refuse: RefuseUrl, place: CssPlace, decided?: ReadonlySet<number>) {
    this.#css = css;
    this.#decided = decided;
    this.#refuse = refuse;
    this.place = place;
    this.#below = place.depth;
    this.#fontFace = place.fontFace;
    this.#substitutes = place.substitutes;
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
      else if (kind === DIGIT) at = this.#nameEnd(at);
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
        return this.#startsNamePart(at + 1) ? this.#nameEnd(at + 1) : at + 1;
      case 64: // @
        return this.#startsName(at + 1) ? this.#atRule(at + 1) : at + 1;
      case 40: // (
        this.#open.push(PAREN);
        return at + 1;
      case 91: // [
        this.#open.push(SQUARE);
        return at + 1;
      case 41: // )
        this.#closeParen();
        return at + 1;
      case 93: // ]
        if (this.#open.at(-1) === SQUARE) this.#open.pop();
        return at + 1;
      case 123: // {
        this.#openCurly();
        return at + 1;
      case 125: // }
        this.#closeCurly(at + 1);
        return at + 1;
      case 59: // ;
        this.#semicolon(at + 1);
        return at + 1;
      default:
        return at + 1;
    }
  }

  get #depth(): number {
    return this.#below + this.#curlies;
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
    if (classOf(next) === DIGIT) return this.#nameEnd(at + 1);
    return this.#startsName(at) ? this.#name(at) : at + 1;
  }

  /** May a name go on at `at`? */
  #startsNamePart(at: number): boolean {
    const css = this.#css;
    if (at >= css.length) return false;
    const char = css.charCodeAt(at);
    if (char === 92) return !isNewline(css.charCodeAt(at + 1));
    return char === 45 || classOf(char) === NAME || classOf(char) === DIGIT;
  }

  /** Would a name begin at `at` (CSS Syntax 3 §4.3.9)? */
  #startsName(at: number): boolean {
    const css = this.#css;
    if (at >= css.length) return false;
    const from = css.charCodeAt(at) === 45 ? at + 1 : at;
    if (from > at && css.charCodeAt(from) === 45) return true;
    return classOf(css.charCodeAt(from)) !== DIGIT && css.charCodeAt(from) !== 45
      ? this.#startsNamePart(from)
      : false;
  }

  #nameEnd(from: number): number {
    const css = this.#css;
    const { length } = css;
    let at = from;
    while (at < length) {
      const char = css.charCodeAt(at);
      const kind = classOf(char);
      if (kind === NAME || kind === DIGIT || char === 45) at++;
      else if (char === 92 && !isNewline(css.charCodeAt(at + 1))) at = escapeEnd(css, at);
      else break;
    }
    return at;
  }

  /** The name from `start` to `end` in lower case, if it may be one that is known; else "". */
  #known(start: number, end: number): string {
    const length = end - start;
    if (length > LONGEST_ESCAPED) return "";
    const name = unescapeCss(this.#css, start, end);
    return name.length > LONGEST_NAME ? "" : name.toLowerCase();
  }

  /** Two dashes, escaped or not. */
  #isCustom(start: number, end: number): boolean {
    const first = this.#css.charCodeAt(start);
    if (first !== 45 && first !== 92) return false;
    return unescapeCss(this.#css, start, Math.min(end, start + 16)).startsWith("--");
  }

  #name(start: number): number {
    const css = this.#css;
    const end = this.#nameEnd(start);
    if (css.charCodeAt(end) !== 40) {
      if (this.#fresh && this.#isOutermost) {
        this.#fresh = false;
        if (this.#depth > 0 && this.#isCustom(start, end)) this.#custom = this.#open.length;
      }
      return end;
    }
    const name = this.#known(start, end);
    if (name === "url") return this.#url(start, end + 1);
    if (LOADING.has(name)) {
      this.#loading++;
      this.#open.push(LOADS);
    } else if (SUBSTITUTING.has(name) || this.#isCustom(start, end)) {
      this.#substituting++;
      this.#open.push(SUBSTITUTES);
    } else this.#open.push(PAREN);
    return end + 1;
  }

  /** No parenthesis or bracket is open in this block. */
  get #isOutermost(): boolean {
    return this.#open.length === 0 || this.#open.at(-1) === CURLY;
  }

  #atRule(start: number): number {
    const end = this.#nameEnd(start);
    // Where no rule can be, as in a style attribute, nobody reads one.
    const rule = this.place.isSheet ? AT_RULES.get(this.#known(start, end)) : undefined;
    if (this.#isOutermost || rule === "import") {
      this.#rule = rule;
      this.#fresh = false;
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
    const isImport = this.#rule === "import";
    const mayLoad = this.#loading > 0 || isImport || this.#isHandedOn;
    if (mayLoad) {
      const value = escapes ? unescapeCss(css, start + 1, at) : css.slice(start + 1, at);
      this.#judge(value, start + 1, start, Math.min(at + 1, length));
    }
    return at + 1;
  }

  /** Strings here may be put where one is an address. */
  get #isHandedOn(): boolean {
    return (
      this.#custom !== -1 ||
      this.#substituting > 0 ||
      this.#substitutes > 0 ||
      this.#rule === "substitutes"
    );
  }

  /** `url(`, whose content begins at `from`. */
  #url(start: number, from: number): number {
    const css = this.#css;
    const { length } = css;
    let at = from;
    while (isCssSpace(css.charCodeAt(at))) at++;
    const quote = css.charCodeAt(at);
    if (quote === 34 || quote === 39) {
      this.#loading++;
      this.#open.push(LOADS);
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
        return this.#badUrlEnd(at);
      } else at++;
    }
    const end = at;
    while (isCssSpace(css.charCodeAt(at))) at++;
    if (at < length && css.charCodeAt(at) !== 41) return this.#badUrlEnd(at);
    at = Math.min(at + 1, length);
    // The name of a namespace is no address.
    if (this.#rule !== "namespace" || this.#depth > 0 || this.#open.length > 0) {
      const written = escapes ? unescapeCss(css, value, end) : css.slice(value, end);
      this.#judge(written, value, start, at);
    }
    return at;
  }

  #badUrlEnd(from: number): number {
    const css = this.#css;
    const { length } = css;
    let at = from;
    while (at < length) {
      const char = css.charCodeAt(at);
      if (char === 41) return at + 1;
      at = char === 92 && !isNewline(css.charCodeAt(at + 1)) ? escapeEnd(css, at) : at + 1;
    }
    return length;
  }

  #judge(value: string, at: number, start: number, end: number): void {
    const isImport = this.#rule === "import";
    const loads: LoadKind = isImport ? "style" : this.#fontFace > 0 ? "font" : "image";
    if (isImport) this.#rule = undefined;
    if (this.#decided?.has(at)) return;
    if (this.#refuse(value, loads, start, end)) this.refused.push(at);
  }

  #closeParen(): void {
    const top = this.#open.at(-1);
    if (top === undefined || top > SUBSTITUTES) return;
    this.#open.pop();
    if (top === LOADS) this.#loading--;
    if (top === SUBSTITUTES) this.#substituting--;
  }

  #openCurly(): void {
    const isBlock = this.#isOutermost;
    this.#open.push(CURLY);
    this.#curlies++;
    this.#fresh = this.#custom === -1;
    if (!isBlock) return;
    if (this.#rule === "font-face" && this.#fontFace === 0) this.#fontFace = this.#depth;
    if (this.#rule === "substitutes" && this.#substitutes === 0) this.#substitutes = this.#depth;
    this.#rule = undefined;
  }

  #closeCurly(end: number): void {
    if (this.#open.at(-1) === CURLY) {
      this.#open.pop();
      this.#curlies--;
      if (this.#custom > this.#open.length) this.#custom = -1;
    } else if (this.#open.length > 0) {
      return;
    } else if (this.place.isSheet && this.#below > 0) {
      this.#below--;
      this.#custom = -1;
    }
    if (this.#depth < this.#fontFace) this.#fontFace = 0;
    if (this.#depth < this.#substitutes) this.#substitutes = 0;
    if (this.#isOutermost) this.#settle(end);
    else this.#fresh = false;
  }

  #semicolon(end: number): void {
    if (!this.#isOutermost) return;
    if (this.#custom === this.#open.length) this.#custom = -1;
    this.#settle(end);
  }

  #settle(at: number): void {
    this.#rule = undefined;
    if (this.#custom !== -1) return;
    this.#fresh = true;
    if (this.#open.length > this.#curlies) return;
    this.settled = at;
    this.place = {
      depth: this.#depth,
      fontFace: this.#fontFace,
      substitutes: this.#substitutes,
      isSheet: this.place.isSheet,
    };
  }
}

/** What ends an unquoted address (CSS Syntax 3 §4.2 "non-printable code point"). */
function isUnprintable(char: number): boolean {
  return (char >= 1 && char <= 8) || char === 11 || (char >= 14 && char <= 31) || char === 127;
}
