// What a script does with a string literal, told by the code before it: from the literal back to the beginning of its
// expression, a bounded way.

import {
  isQuote,
  literalEnd,
  isWord,
  skipBack,
  unescapeLiteral,
  wordBefore,
  wordStart,
} from "./script-text.ts";
import {
  CALLS,
  CONSTRUCTORS,
  DECLARING,
  HTTP_METHODS,
  METHODS,
  SETTERS,
  useOfName,
  type LiteralUse,
} from "./script-use-names.ts";

/** How much of the code before a literal is looked at. */
const CONTEXT = 200;

/** The use of the literal whose quote is at `open`. */
export function useOf(code: string, open: number): LiteralUse {
  return new Backwards(code, Math.max(0, open - CONTEXT)).from(open);
}

/** Told of a call: its use, or where the expression goes on to which it hands its argument. */
type Called = LiteralUse | number;

class Backwards {
  readonly #code: string;
  readonly #least: number;
  /** Is the literal what the expression begins with, rather than something added to it or told by it? */
  #isHead = false;
  /** Commas since the last open parenthesis: the two nearest to it. */
  #commas = 0;
  #firstComma = -1;
  #secondComma = -1;
  #hasOtherTarget = false;

  constructor(code: string, least: number) {
    this.#code = code;
    this.#least = least;
  }

  from(open: number): LiteralUse {
    const code = this.#code;
    let at = this.#back(open - 1);
    const word = isWord(code.charCodeAt(at)) ? wordBefore(code, at, this.#least) : "";
    if (word === "from" || word === "import") return "loads";
    at = this.#beforeScheme(at);
    this.#isHead = this.#isHeadAfter(at);
    let depth = 0;
    /** The nearest character to the right that is no white space. */
    let next = 34;
    for (; at >= this.#least; at--) {
      const char = code.charCodeAt(at);
      if (char === 10 || char === 13) {
        if (!this.#goesOn(at, next)) return "none";
        continue;
      }
      if (char <= 32) continue;
      next = char;
      if (char === 59) return "none";
      if (isQuote(char)) at = this.#beforeLiteral(at, char);
      else if (char === 41 || char === 93) depth++;
      else if (char === 123 || char === 125) {
        if (char === 125 && this.#hasOtherTarget) return "none";
        this.#isHead = false;
      } else if (char === 44 && depth === 0) this.#comma(at);
      else if (char === 91) {
        if (depth > 0) depth--;
        else this.#leaveParenthesis(false);
      } else if (char === 40) {
        if (depth > 0) depth--;
        else {
          const called = this.#call(at);
          if (typeof called === "string") return called;
          at = called;
        }
      } else if (char === 61) {
        const start = this.#operatorStart(at);
        if (start !== -1) at = start;
        else if (depth === 0) {
          const use = this.#assigned(at);
          if (use !== undefined) return use;
        }
      }
    }
    return "none";
  }

  #back(from: number): number {
    return skipBack(this.#code, from, this.#least);
  }

  #char(at: number): number {
    return at < this.#least ? 59 : this.#code.charCodeAt(at);
  }

  /** After these an expression begins, or a branch of it: ( , = ? : | & and the arrow. */
  #isHeadAfter(at: number): boolean {
    const char = this.#char(at);
    return (
      char === 40 ||
      char === 44 ||
      char === 61 ||
      char === 63 ||
      char === 58 ||
      char === 124 ||
      char === 38 ||
      (char === 62 && this.#char(at - 1) === 61)
    );
  }

  /** Before a scheme to which the literal is added: `location.protocol + "//host"`, `"https:" + "//host"`. */
  #beforeScheme(plus: number): number {
    if (this.#char(plus) !== 43) return plus;
    const at = this.#back(plus - 1);
    const char = this.#char(at);
    if (isQuote(char) && this.#char(at - 1) === 58) {
      return this.#back(this.#beforeLiteral(at, char) - 1);
    }
    const isProtocol = isWord(char) && wordBefore(this.#code, at, this.#least) === "protocol";
    if (!isProtocol) return plus;
    let start = wordStart(this.#code, at, this.#least);
    while (this.#char(start - 1) === 46) start = wordStart(this.#code, start - 2, this.#least);
    return this.#back(start - 1);
  }

  /** The quote that opens the literal closed at `close`; `close` itself if that is not to be seen. */
  #beforeLiteral(close: number, quote: number): number {
    for (let at = close - 1; at >= this.#least; at--) {
      const char = this.#code.charCodeAt(at);
      if (char === quote && this.#code.charCodeAt(at - 1) !== 92) return at;
      if (char === 10 && quote !== 96) return close;
    }
    return close;
  }

  /** Does a statement go on over this line break? Only an operator at either side says so. */
  #goesOn(lineBreak: number, next: number): boolean {
    if (isContinued(next)) return true;
    const at = this.#back(lineBreak - 1);
    const char = this.#char(at);
    return isContinued(char) || char === 40 || char === 61 || char === 91 || char === 123;
  }

  #comma(at: number): void {
    this.#commas++;
    this.#secondComma = this.#firstComma;
    this.#firstComma = at;
  }

  #leaveParenthesis(isHead: boolean): void {
    this.#commas = 0;
    this.#firstComma = -1;
    this.#isHead = isHead;
  }

  #call(open: number): Called {
    let end = this.#back(open - 1);
    if (this.#char(end) === 46 && this.#char(end - 1) === 63) end = this.#back(end - 2);
    // window["fetch"](…)
    const key = this.#char(end) === 93 && this.#isHead ? this.#keyBefore(end) : undefined;
    if (key !== undefined && this.#commas === 0 && (CALLS.has(key) || METHODS.has(key)))
      return "loads";
    if (!isWord(this.#char(end))) {
      // A group, or the call of what a call returned.
      const isGroup = this.#char(end) !== 41 && this.#char(end) !== 93;
      const goesOn = isGroup && this.#isHead && this.#commas === 0;
      this.#leaveParenthesis(goesOn && this.#isHeadAfter(this.#beforeScheme(end)));
      return open;
    }
    const start = wordStart(this.#code, end, this.#least);
    const name = this.#code.slice(start, end + 1);
    const before = this.#back(start - 1);
    const isMethod = this.#char(before) === 46;
    if (this.#commas > 0) {
      const use = this.#attributeUse(name, open, isMethod);
      if (use) return use;
    } else if (this.#isHead) {
      if (CALLS.has(name) || (isMethod && METHODS.has(name))) return "loads";
      const fresh = this.#newBefore(before);
      if (fresh !== -1 && CONSTRUCTORS.has(name)) return "loads";
      if (fresh !== -1 && name === "URL") {
        const outer = this.#back(fresh - 1);
        this.#leaveParenthesis(this.#isHeadAfter(outer));
        return fresh;
      }
    }
    this.#leaveParenthesis(false);
    return start;
  }

  /** What a call does with an argument that is not its first one. */
  #attributeUse(name: string, open: number, isMethod: boolean): LiteralUse | undefined {
    if (name === "importScripts") return "loads";
    const isSecond = this.#commas === 1;
    if (name === "open" && isMethod && isSecond && this.#isHead) {
      const method = this.#literal(open + 1, this.#firstComma);
      return HTTP_METHODS.has(method?.toLowerCase() ?? "") ? "loads" : undefined;
    }
    if (!SETTERS.has(name) || !(isSecond || (this.#commas === 2 && name === "setAttributeNS"))) {
      return undefined;
    }
    const attribute = isSecond
      ? this.#literal(open + 1, this.#firstComma)
      : this.#literal(this.#firstComma + 1, this.#secondComma);
    return useOfName(attribute?.toLowerCase());
  }

  /** The text of the literal that is all there is between these; undefined if there is something else. */
  #literal(from: number, to: number): string | undefined {
    const text = this.#code.slice(from, to).trim();
    const quote = text.charCodeAt(0);
    if (!isQuote(quote) || literalEnd(text, 1, quote, text.length) !== text.length - 1) {
      return undefined;
    }
    return unescapeLiteral(text.slice(1, -1));
  }

  /** Where `new` begins before a name, or before the object whose member it is; -1: it is not there. */
  #newBefore(before: number): number {
    let at = before;
    if (this.#char(at) === 46) at = this.#back(wordStart(this.#code, at - 1, this.#least) - 1);
    const isNew = isWord(this.#char(at)) && wordBefore(this.#code, at, this.#least) === "new";
    return isNew ? at - 2 : -1;
  }

  /** Where a comparison or an arrow begins whose last "=" is at `at`; -1 if this is an assignment. */
  #operatorStart(at: number): number {
    if (this.#char(at + 1) === 62) return at;
    let start = at;
    while (this.#char(start - 1) === 61) start--;
    const before = this.#char(start - 1);
    if (before === 33 || before === 60 || before === 62) return start - 1;
    return start < at ? start : -1;
  }

  /** What is assigned to at this "=". Undefined if the assignment may be the value of another. */
  #assigned(at: number): LiteralUse | undefined {
    if (this.#commas > 0) return "none";
    let end = this.#back(at - 1);
    // A compound assignment: += ||= ??= &&=
    for (let i = 0; i < 2 && isOperator(this.#char(end)); i++) end--;
    end = this.#back(end);
    const target = this.#char(end) === 93 ? this.#keyBefore(end) : this.#memberBefore(end);
    const use = useOfName(target);
    if (use === "loads" || (use === "leads" && this.#isHead)) return use;
    if (!this.#isHead) return "none";
    const start = wordStart(this.#code, end, this.#least);
    const before = this.#back(start - 1);
    if (DECLARING.has(wordBefore(this.#code, before, this.#least))) return "none";
    this.#hasOtherTarget = true;
    return undefined;
  }

  /** `src` of `["src"]`. */
  #keyBefore(bracket: number): string | undefined {
    const close = this.#back(bracket - 1);
    const quote = this.#char(close);
    if (!isQuote(quote)) return undefined;
    const open = this.#beforeLiteral(close, quote);
    return this.#literal(open, close + 1);
  }

  /** `src` of `.src`. */
  #memberBefore(end: number): string | undefined {
    if (!isWord(this.#char(end))) return undefined;
    const start = wordStart(this.#code, end, this.#least);
    return this.#char(this.#back(start - 1)) === 46 ? this.#code.slice(start, end + 1) : undefined;
  }
}

/** ? : + | & . */
function isContinued(char: number): boolean {
  return char === 63 || char === 58 || char === 43 || char === 124 || char === 38 || char === 46;
}

/** + | & ? */
function isOperator(char: number): boolean {
  return char === 43 || char === 124 || char === 38 || char === 63;
}
