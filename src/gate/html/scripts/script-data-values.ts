// The values in a script of data, and what is done with them: assigned, or handed to functions (ECMA-262 §13).

import {
  acts,
  CONSTANTS,
  CONVERTING,
  GLOBALS,
  holds,
  IS_NAME,
  keeps,
  KEYWORDS,
  reaches,
  takesText,
  UNARY,
  UNKNOWN,
  type Place,
} from "./script-data-names.ts";
import { DataTokens } from "./script-data-tokens.ts";
import { isQuote } from "./script-text.ts";

/** Is the literal whose quote is at this index the address of someone who may not be contacted? */
export type IsRefusedAddress = (open: number) => boolean;

/** Deeper nesting than this is read as code. */
export const MOST_NESTED = 400;
/** More parameters than this, in an arrow function, are read as code. */
const LONGEST_PARAMETERS = 4000;

/** `text`: one, or what may become one, as a list does where it is set as an address. */
type Kind = "text" | "plain" | "function";

/** Reads values: literals, names and what is assigned to them, calls. */
export abstract class DataValues extends DataTokens {
  readonly #isRefused: IsRefusedAddress;
  protected depth = 0;
  /** Names of parameters, and how many functions around have one of that name. */
  readonly #parameters = new Map<string, number>();

  /** A function calls what it is given, which may load what it is given besides. */
  #callsParameter = false;

  constructor(code: string, from: number, isRefused: IsRefusedAddress) {
    super(code, from);
    this.#isRefused = isRefused;
  }

  /** Statements up to this character (which is read), or to the end of the script (-1). */
  abstract statements(close: number): boolean;

  /** Values with commas between them: what the last one is. */
  protected values(): Kind | undefined {
    for (;;) {
      const kind = this.value();
      if (kind === undefined || !this.takes(44)) return kind;
    }
  }

  value(): Kind | undefined {
    if (++this.depth > MOST_NESTED) return undefined;
    let kind = this.#operands();
    if (kind !== undefined && this.takes(63)) {
      const isEither = this.value() !== undefined && this.takes(58) && this.value() !== undefined;
      kind = isEither ? "text" : undefined;
    }
    this.depth--;
    return kind;
  }

  #operands(): Kind | undefined {
    let kind: Kind | undefined;
    for (;;) {
      const one = this.#operand();
      if (one === undefined) return undefined;
      kind = kind === undefined ? one : kind === "plain" && one === "plain" ? "plain" : "text";
      const char = this.next();
      const isTwice = this.char(1) === char;
      if (char === 124 || char === 38 || char === 63) {
        if (!isTwice) return kind;
        this.end += 2;
      } else if (isTwice || (char !== 43 && char !== 45 && char !== 42 && char !== 47)) return kind;
      else this.end++;
    }
  }

  #operand(): Kind | undefined {
    for (;;) {
      const char = this.next();
      if (char === 33 || ((char === 43 || char === 45) && this.char(1) !== char)) {
        this.end++;
        continue;
      }
      if (isQuote(char))
        return this.literal() !== undefined && this.#endsHere() ? "text" : undefined;
      if (char === 123) return this.#object() && this.#endsHere() ? "plain" : undefined;
      if (char === 91) return this.#list() && this.#endsHere() ? "text" : undefined;
      if (char === 40) return this.#group();
      if (this.number()) return this.#endsHere() ? "plain" : undefined;
      const word = this.word();
      if (UNARY.has(word)) continue;
      if (word === "new") return this.#construct();
      if (word === "function") return this.function(false) ? this.#afterFunction() : undefined;
      if (word === "" || KEYWORDS.has(word)) return undefined;
      if (CONSTANTS.has(word)) return this.#endsHere() ? "plain" : undefined;
      if (this.#isArrow()) return this.#arrow([word]);
      return this.#reference(word);
    }
  }

  /** Nothing is looked up in it, called, or put before a template: `"…".replace`, `[…].map`. */
  #endsHere(): boolean {
    const char = this.next();
    return char !== 46 && char !== 91 && char !== 40 && char !== 96;
  }

  #isParameter(name: string): boolean {
    return (this.#parameters.get(name) ?? 0) > 0;
  }

  /** A name, what is looked up in it, and what is done with that: read, called, assigned to. */
  #reference(first: string): Kind | undefined {
    const isParameter = this.#isParameter(first);
    if (!isParameter && reaches(first)) return undefined;
    const isGlobal = GLOBALS.has(first);
    // In a handler `this` is an element, and nowhere a variable.
    const isVariable = !isGlobal && first !== "this";
    return this.#chain({ name: first, isVariable, isParameter }, isGlobal);
  }

  /** What follows a name or a group. `isGlobal`: what is looked up in it is a variable. */
  #chain(from: Place, isGlobal: boolean): Kind | undefined {
    let place = from;
    for (let steps = 0; ; steps++) {
      const char = this.next();
      if (char === 96) return undefined;
      if (char === 40) return this.#call(place);
      if (char !== 46 && char !== 91) return this.#assigned(place);
      const name = char === 46 ? this.#property() : this.#key();
      if (name === undefined || reaches(name)) return undefined;
      place = { name, isVariable: isGlobal && steps === 0, isParameter: false };
    }
  }

  /** What a function returns is not known: nothing is done with it. */
  #call({ name, isParameter }: Place): Kind | undefined {
    if (name === "" || (!isParameter && acts(name))) return undefined;
    this.#callsParameter ||= isParameter;
    if (!this.#arguments(keeps(name)) || !this.#endsHere()) return undefined;
    return this.#assigningOperator() === 0 ? "text" : undefined;
  }

  #assigned({ name, isVariable }: Place): Kind | undefined {
    const size = this.#assigningOperator();
    if (size === 0) return "text";
    if (name === "") return undefined;
    this.end += size;
    const kind = this.value();
    return kind === "text" && !isVariable && takesText(name) ? undefined : kind;
  }

  /** How long the operator is that begins here: = += ||= &&= ??=; 0: it assigns nothing. */
  #assigningOperator(): number {
    const char = this.next();
    const second = this.char(1);
    if (char === 61) return second === 61 || second === 62 ? 0 : 1;
    if (char === 43) return second === 61 ? 2 : 0;
    const isTwice = (char === 124 || char === 38 || char === 63) && second === char;
    return isTwice && this.char(2) === 61 ? 3 : 0;
  }

  #property(): string | undefined {
    this.end++;
    this.next();
    return this.word() || undefined;
  }

  /** A property by a literal: `["name"]`, `[0]`, `[Symbol.for("name")]`. Any other may be whatever name it likes. */
  #key(): string | undefined {
    this.end++;
    const char = this.next();
    let name: string | undefined;
    if (isQuote(char)) name = this.literal();
    else if (this.code.startsWith("Symbol.for(", this.end)) {
      this.end += 11;
      const isSymbol = isQuote(this.next()) && this.literal() !== undefined && this.takes(41);
      name = isSymbol ? "symbol" : undefined;
    } else if (this.number()) name = "number";
    return name !== undefined && this.takes(93) ? name : undefined;
  }

  /** The arguments of a call. A function that nobody knows may load the addresses that it is given. */
  #arguments(isKept: boolean): boolean {
    const before = this.literals.length;
    this.end++;
    while (!this.takes(41)) {
      if (this.value() === undefined) return false;
      if (!this.takes(44) && this.next() !== 41) return false;
    }
    if (isKept) return true;
    for (let i = before; i < this.literals.length; i += 2) {
      if (this.#isRefused(this.literals[i] as number)) return false;
    }
    return true;
  }

  #construct(): Kind | undefined {
    this.next();
    if (!holds(this.word())) return undefined;
    if (this.next() === 40 && !this.#arguments(true)) return undefined;
    return this.#endsHere() ? "text" : undefined;
  }

  /** `( … )`: a value, the parameters of an arrow function, or a function that is called at once. */
  #group(): Kind | undefined {
    this.end++;
    if (this.takes(41)) return this.#isArrow() ? this.#arrow([]) : undefined;
    const start = this.end;
    const kind = this.values();
    const close = this.end;
    if (kind === undefined || !this.takes(41)) return undefined;
    if (this.#isArrow()) {
      if (close - start > LONGEST_PARAMETERS) return undefined;
      const names = this.code.slice(start, close).split(",");
      return this.#arrow(names.map((name) => name.trim()));
    }
    return kind === "function" ? this.#afterFunction() : this.#chain(UNKNOWN, false);
  }

  /** A function is called at once, or kept. */
  #afterFunction(): Kind | undefined {
    if (this.next() !== 40) return this.#endsHere() ? "function" : undefined;
    return this.#arguments(!this.#callsParameter) && this.#endsHere() ? "text" : undefined;
  }

  #isArrow(): boolean {
    return this.next() === 61 && this.char(1) === 62;
  }

  #arrow(parameters: readonly string[]): Kind | undefined {
    this.end += 2;
    const isData = this.#within(parameters, () =>
      this.takes(123) ? this.statements(125) : this.value() !== undefined,
    );
    return isData ? "function" : undefined;
  }

  /** A function, after its keyword. */
  protected function(isNamed: boolean): boolean {
    this.next();
    const name = this.word();
    if ((isNamed && name === "") || !this.takes(40)) return false;
    const parameters: string[] = [];
    while (!this.takes(41)) {
      this.next();
      parameters.push(this.word());
      if (!this.takes(44) && this.next() !== 41) return false;
    }
    return this.takes(123) && this.#within(parameters, () => this.statements(125));
  }

  #within(parameters: readonly string[], read: () => boolean): boolean {
    const counts = this.#parameters;
    for (const name of parameters) {
      if (!IS_NAME.test(name)) return false;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const isData = read();
    for (const name of parameters) counts.set(name, (counts.get(name) ?? 1) - 1);
    return isData;
  }

  #list(): boolean {
    this.end++;
    while (!this.takes(93)) {
      if (this.takes(44)) continue;
      if (this.value() === undefined) return false;
      if (!this.takes(44) && this.next() !== 93) return false;
    }
    return true;
  }

  #object(): boolean {
    this.end++;
    while (!this.takes(125)) {
      const char = this.next();
      const isNamed = !isQuote(char);
      const name = isNamed ? (this.number() ? "number" : this.word()) : this.literal();
      if (name === undefined || CONVERTING.has(name)) return false;
      if (this.takes(58)) {
        if (this.value() === undefined) return false;
      } else if (name === "" || !isNamed || (reaches(name) && !this.#isParameter(name))) {
        // A variable of that name it may be; a method is code.
        return false;
      }
      if (!this.takes(44) && this.next() !== 125) return false;
    }
    return true;
  }
}
