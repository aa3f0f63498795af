// The words of a script of data: names, numbers and string literals, with white space and comments between them
// (ECMA-262 §12). One way forward.

import { lineEnd, unescapeLiteral } from "./script-text.ts";

/** Longer texts are nobody's name. */
const LONGEST_NAME = 200;

export class DataTokens {
  /** The next character to be read. */
  end: number;
  /** Where string literals are: the index of the opening quote and of the closing one, in turn. */
  readonly literals: number[] = [];
  protected readonly code: string;
  /** Where the word begins that came after a line break. */
  #afterLine = -1;

  constructor(code: string, from: number) {
    this.code = code;
    this.end = from;
  }

  /** Did a line end before the word that comes next? */
  protected get isNewLine(): boolean {
    return this.#afterLine === this.end;
  }

  /** Goes on to the next character that is neither white space nor in a comment; -1: there is none. */
  protected next(): number {
    const { code } = this;
    let isNewLine = false;
    for (; this.end < code.length; this.end++) {
      const char = code.charCodeAt(this.end);
      if (char === 10 || char === 13) isNewLine = true;
      else if (char === 47 && code.charCodeAt(this.end + 1) === 42) {
        const close = code.indexOf("*/", this.end + 2);
        if (close === -1) return 0;
        this.end = close + 1;
      } else if (char === 47 && code.charCodeAt(this.end + 1) === 47) {
        this.end = lineEnd(code, this.end) - 1;
      } else if (char !== 32 && char !== 9 && char !== 11 && char !== 12) {
        if (isNewLine) this.#afterLine = this.end;
        return char;
      }
    }
    return -1;
  }

  protected char(offset: number): number {
    return this.code.charCodeAt(this.end + offset);
  }

  /** Reads this character, if it comes next. */
  protected takes(char: number): boolean {
    if (this.next() !== char) return false;
    this.end++;
    return true;
  }

  /** The name that begins here, of letters of ASCII; "" if none does. */
  protected word(): string {
    const start = this.end;
    if (isDigit(this.char(0))) return "";
    while (isNameCharacter(this.char(0))) this.end++;
    return this.code.slice(start, this.end);
  }

  /** False if no number begins here. Its letters (of hexadecimal digits, exponents, BigInt) are not told apart. */
  protected number(): boolean {
    if (!isDigit(this.char(this.char(0) === 46 ? 1 : 0))) return false;
    const isHex = (this.char(1) | 32) === 120;
    for (; ; this.end++) {
      const char = this.char(0);
      const isExponent = !isHex && (char === 43 || char === 45) && (this.char(-1) | 32) === 101;
      if (!isNameCharacter(char) && char !== 46 && !isExponent) return true;
    }
  }

  /** The text of the literal that begins here; undefined if it does not end, or holds code. */
  protected literal(): string | undefined {
    const { code, end: open } = this;
    const quote = code.charCodeAt(open);
    for (let at = open + 1; at < code.length; at++) {
      const char = code.charCodeAt(at);
      if (char === quote) {
        this.literals.push(open, at);
        this.end = at + 1;
        return at - open > LONGEST_NAME ? "text" : unescapeLiteral(code.slice(open + 1, at));
      }
      if (char === 92) at++;
      else if (quote === 96 ? holdsValue(code, at) : char === 10 || char === 13) return undefined;
    }
    return undefined;
  }
}

/** `${` */
function holdsValue(code: string, at: number): boolean {
  return code.charCodeAt(at) === 36 && code.charCodeAt(at + 1) === 123;
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

function isNameCharacter(char: number): boolean {
  const lower = char | 32;
  return (lower >= 97 && lower <= 122) || isDigit(char) || char === 95 || char === 36;
}
