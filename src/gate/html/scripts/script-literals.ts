// Where the string literals of a script are, read from its beginning as ECMA-262 §12 has it: comments, regular
// expressions and the parts of templates are told apart. A slash is read by what comes before it.

import { isWord, lineEnd } from "./script-text.ts";

/** The literals of a script. */
export interface Literals {
  /** The index of each opening quote (or of the brace after which a template goes on) and of its end, in turn. */
  readonly spans: readonly number[];
  /** From here on it is not known what is code: the length of the script if all of it was read. */
  readonly sureUntil: number;
}

/** Behind these words a value begins, so that a slash opens a regular expression. */
const BEFORE_VALUE = new Set(
  "return typeof case in of delete void throw new instanceof do else yield await".split(" "),
);
/** A parenthesis after these is no value. */
const CONTROL = new Set(["if", "while", "for", "with"]);
const BEFORE_BLOCK = new Set(["else", "do", "try", "finally"]);

/** Kinds of brackets, as they are left open. */
const GROUP = 0;
const CONTROL_GROUP = 1;
const BLOCK = 2;
const OBJECT = 3;
const TEMPLATE = 4;

/** Reads the string literals of a script. */
export function literalsIn(code: string): Literals {
  const lexer = new Lexer(code);
  lexer.read();
  return lexer;
}

/** True if the character at this index is in a literal, or opens or closes one. */
export function isInLiteral(spans: readonly number[], at: number): boolean {
  const i = spanFrom(spans, at);
  return i !== -1 && (spans[i * 2 + 1] as number) >= at;
}

/** True if the quote at this index opens a literal, as far as can be told: it may be part of one, or of a comment. */
export function opensLiteral({ spans, sureUntil }: Literals, at: number): boolean {
  if (at >= sureUntil) return true;
  const i = spanFrom(spans, at);
  return spans[i * 2] === at;
}

/** True if the character at this index is text of a literal, or closes one. */
export function isText({ spans, sureUntil }: Literals, at: number): boolean {
  return at < sureUntil && isInLiteral(spans, at) && spans[spanFrom(spans, at) * 2] !== at;
}

/** The last literal that opens at `at` or before; -1: there is none. */
function spanFrom(spans: readonly number[], at: number): number {
  let low = 0;
  let high = spans.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle * 2] as number) > at) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

class Lexer implements Literals {
  readonly spans: number[] = [];
  sureUntil = 0;
  readonly #code: string;
  #at = 0;
  readonly #open: number[] = [];
  /** Does a value end where we are, so that a slash divides it? */
  #isValue = false;
  /** The same before the last sign. */
  #wasValue = false;
  #word = "";
  /** The last sign: of `=>` and the like the last character. */
  #sign = 59;

  constructor(code: string) {
    this.#code = code;
  }

  read(): void {
    const { length } = this.#code;
    while (this.#at < length) {
      this.sureUntil = this.#at;
      if (!this.#token()) return;
    }
    this.sureUntil = length;
  }

  #token(): boolean {
    const code = this.#code;
    const char = code.charCodeAt(this.#at);
    if (char <= 32) {
      this.#at++;
      return true;
    }
    if (char === 34 || char === 39) return this.#string(char);
    if (char === 96) return this.#template();
    if (isWord(char) || char === 36 || char > 127 || char === 92) return this.#name();
    if (char === 47) return this.#slash();
    const kind = this.#bracket(char);
    if (kind === "template") return this.#template();
    this.#at++;
    this.#word = "";
    this.#sign = char;
    return kind;
  }

  /** Opens or closes a bracket; false: one that nobody opened. */
  #bracket(char: number): boolean | "template" {
    const open = this.#open;
    if (char === 40) open.push(CONTROL.has(this.#word) ? CONTROL_GROUP : GROUP);
    else if (char === 91) open.push(GROUP);
    else if (char === 123) open.push(this.#opensBlock() ? BLOCK : OBJECT);
    const isClosing = char === 41 || char === 93 || char === 125;
    if (!isClosing) {
      // After a sign that is no bracket another value begins, save after the second of a++ and a--.
      const isTwice = (char === 43 || char === 45) && this.#sign === char && this.#word === "";
      const isValue = isTwice && this.#wasValue;
      this.#wasValue = this.#isValue;
      this.#isValue = isValue;
      return true;
    }
    const closed = open.pop();
    if (closed === TEMPLATE && char === 125) return "template";
    this.#isValue = closed === GROUP || closed === OBJECT;
    return closed !== undefined && (char === 125) === (closed === BLOCK || closed === OBJECT);
  }

  #opensBlock(): boolean {
    if (this.#word !== "") return BEFORE_BLOCK.has(this.#word) || this.#isValue;
    const sign = this.#sign;
    // ) ; { } and the arrow
    return sign === 41 || sign === 59 || sign === 123 || sign === 125 || sign === 62;
  }

  #name(): boolean {
    const code = this.#code;
    const start = this.#at;
    for (;;) {
      const char = code.charCodeAt(this.#at);
      if (!(isWord(char) || char === 36 || char > 127 || char === 92)) break;
      this.#at++;
    }
    const isProperty = this.#sign === 46 && this.#word === "";
    this.#word = this.#at - start > 20 ? "_" : code.slice(start, this.#at);
    this.#isValue = isProperty || !BEFORE_VALUE.has(this.#word);
    if (isProperty) this.#word = "_";
    return true;
  }

  #string(quote: number): boolean {
    const code = this.#code;
    const open = this.#at;
    for (let at = open + 1; at < code.length; at++) {
      const char = code.charCodeAt(at);
      if (char === quote) return this.#literal(open, at, at + 1);
      if (char === 92)
        at += code.charCodeAt(at + 1) === 13 && code.charCodeAt(at + 2) === 10 ? 2 : 1;
      else if (char === 10 || char === 13) return false;
    }
    return false;
  }

  /** A template from its beginning, or from the brace that closes a value in it. */
  #template(): boolean {
    const code = this.#code;
    const open = this.#at;
    for (let at = open + 1; at < code.length; at++) {
      const char = code.charCodeAt(at);
      if (char === 96) return this.#literal(open, at, at + 1);
      if (char === 92) at++;
      else if (char === 36 && code.charCodeAt(at + 1) === 123) {
        this.#literal(open, at, at + 2);
        this.#open.push(TEMPLATE);
        this.#isValue = false;
        this.#sign = 40;
        return true;
      }
    }
    return false;
  }

  #literal(open: number, close: number, after: number): true {
    this.spans.push(open, close);
    this.#at = after;
    this.#isValue = true;
    this.#word = "";
    this.#sign = 34;
    return true;
  }

  #slash(): boolean {
    const code = this.#code;
    const second = code.charCodeAt(this.#at + 1);
    if (second === 47) {
      this.#at = lineEnd(code, this.#at);
      return true;
    }
    if (second === 42) {
      const close = code.indexOf("*/", this.#at + 2);
      this.#at = close + 2;
      return close !== -1;
    }
    if (!this.#isValue) return this.#regularExpression();
    this.#at++;
    this.#word = "";
    this.#sign = 47;
    this.#isValue = false;
    return true;
  }

  #regularExpression(): boolean {
    const code = this.#code;
    let isInClass = false;
    for (let at = this.#at + 1; at < code.length; at++) {
      const char = code.charCodeAt(at);
      if (isLineBreak(char)) return false;
      if (char === 92) at++;
      else if (char === 91) isInClass = true;
      else if (char === 93) isInClass = false;
      else if (char === 47 && !isInClass) {
        this.#at = at + 1;
        this.#isValue = true;
        this.#word = "";
        this.#sign = 34;
        return true;
      }
    }
    return false;
  }
}

function isLineBreak(char: number): boolean {
  return char === 10 || char === 13 || char === 0x2028 || char === 0x2029;
}
