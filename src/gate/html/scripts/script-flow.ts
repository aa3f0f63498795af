// May an address that a script quotes become one that it loads? Followed by names, backwards: from what the script sets
// as an address to what that was set to. Whatever is not understood may be anything.

import { addressValues, requestValues } from "./script-builds.ts";
import { isInLiteral, type Literals } from "./script-literals.ts";
import { isQuote, isWord, skipBack, skipBlank } from "./script-text.ts";

/** How far is looked for what comes before a name. */
const NEAR = 200;
/** Longer values than this may be anything. */
const LONGEST_VALUE = 400;
/** More places than this are not followed: the address may reach anything. */
const MOST_PLACES = 2000;

/**
 * True if one of these literals may become an address that the script sets.
 *
 * @param opens where the quotes of the literals are
 */
export function mayReach(code: string, opens: readonly number[], literals: Literals): boolean {
  const flow = new Flow(code, literals.spans, new Set(opens));
  // What cannot be read may hold anything, and a quote in the text of a literal that is run may be anywhere.
  const isRead = literals.sureUntil >= code.length && opens.every((open) => flow.isOpening(open));
  for (const start of addressValues(code)) {
    if (!isRead) return true;
    if (!isInLiteral(literals.spans, start - 1) && flow.reaches(start)) return true;
  }
  return false;
}

/** True if one of these literals is asked for by name: what is not understood is left to the policy of hosts. */
export function isRequested(code: string, opens: readonly number[], literals: Literals): boolean {
  const flow = new Flow(code, literals.spans, new Set(opens), true);
  for (const start of requestValues(code)) {
    if (!isInLiteral(literals.spans, start - 1) && flow.reaches(start)) return true;
  }
  return false;
}

/** A name in a value: with a dot before it, it is known by that name wherever the object comes from. */
interface Name {
  readonly name: string;
  readonly isProperty: boolean;
}

class Flow {
  readonly #code: string;
  readonly #spans: readonly number[];
  readonly #refused: ReadonlySet<number>;
  readonly #known = new Set<string>();
  #given: ReadonlySet<string> | undefined;
  #places = 0;

  /** What is not understood reaches nothing. */
  readonly #isCertain: boolean;

  constructor(
    code: string,
    spans: readonly number[],
    refused: ReadonlySet<number>,
    isCertain = false,
  ) {
    this.#isCertain = isCertain;
    this.#code = code;
    this.#spans = spans;
    this.#refused = refused;
  }

  isOpening(open: number): boolean {
    return closeOf(this.#spans, open) !== -1;
  }

  /** May the value that begins here be one of the refused addresses? */
  reaches(start: number): boolean {
    const todo = [start];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      const names = this.#namesIn(at);
      if (names === "refused" || (names === undefined && !this.#isCertain)) return true;
      for (const { name, isProperty } of names ?? []) {
        if (!this.#isCertain && !isProperty && this.#isGiven(name)) return true;
        if (this.#known.has(name)) continue;
        this.#known.add(name);
        for (const value of this.#valuesOf(name)) todo.push(value);
        if (this.#places > MOST_PLACES) return !this.#isCertain;
      }
    }
    return false;
  }

  #isGiven(name: string): boolean {
    return (this.#given ??= givenNames(this.#code, this.#spans)).has(name);
  }

  /** The names of a value that is made of names, literals and operators; undefined: it may be anything. */
  #namesIn(start: number): Name[] | "refused" | undefined {
    const code = this.#code;
    const names: Name[] = [];
    const most = Math.min(code.length, start + LONGEST_VALUE);
    let depth = 0;
    /** What came before: an operator, a value, or a dot. */
    let before: "operator" | "value" | "dot" = "operator";
    let at = skipBlank(code, start);
    // What an object holds is known by the names of its properties.
    if (code.charCodeAt(at) === 123) return names;
    for (; at < most; at++) {
      const char = code.charCodeAt(at);
      if (isQuote(char)) {
        const close = closeOf(this.#spans, at);
        if (this.#refused.has(at)) return "refused";
        if (close === -1 || char === 96) return undefined;
        at = close;
        before = "value";
      } else if (isNameCharacter(char)) {
        const from = at;
        while (isNameCharacter(code.charCodeAt(at + 1))) at++;
        const name = code.slice(from, at + 1);
        // Of cfg.url the last name counts.
        if (before === "dot") names.pop();
        names.push({ name, isProperty: before === "dot" });
        before = "value";
      } else if (char === 46) before = "dot";
      else if (char === 40) {
        if (before !== "operator") return undefined;
        depth++;
      } else if (char === 41 && depth > 0) depth--;
      else if (char === 59 || char === 41 || char === 125 || char === 44) return names;
      else if (char === 10 || char === 13) {
        if (before === "value" && depth === 0 && !goesOn(code, at)) return names;
      } else if (OPERATORS.includes(char)) before = "operator";
      else if (char > 32) return undefined;
    }
    return at >= code.length ? names : undefined;
  }

  /** Where the values begin that something of this name is set to. */
  *#valuesOf(name: string): Generator<number, void> {
    const code = this.#code;
    for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + name.length)) {
      this.#places++;
      let start = at;
      let end = at + name.length;
      if (isNameCharacter(code.charCodeAt(at - 1)) || isNameCharacter(code.charCodeAt(end)))
        continue;
      if (isInLiteral(this.#spans, at)) {
        // A property by a literal of its own: ["url"] = …, { "url": … }
        if (closeOf(this.#spans, at - 1) !== end) continue;
        start--;
        end++;
        const bracket = skipBlank(code, end);
        if (code.charCodeAt(bracket) === 93) end = bracket + 1;
      }
      let sign = skipBlank(code, end);
      if (code.charCodeAt(sign) === 58) {
        if (this.#isKey(start)) yield sign + 1;
        continue;
      }
      for (let i = 0; i < 2 && isCompound(code.charCodeAt(sign)); i++) sign++;
      const next = code.charCodeAt(sign + 1);
      if (code.charCodeAt(sign) === 61 && next !== 61 && next !== 62) yield sign + 1;
    }
  }

  /** After a brace or a comma it is the name of a property, not the end of a choice. */
  #isKey(start: number): boolean {
    const before = skipBack(this.#code, start - 1, Math.max(0, start - NEAR));
    const char = this.#code.charCodeAt(before);
    return char === 123 || char === 44;
  }
}

/** + - * / ? : | & ! = < > */
const OPERATORS: readonly number[] = [43, 45, 42, 47, 63, 58, 124, 38, 33, 61, 60, 62];

/** + | & ? before an equals sign */
function isCompound(char: number): boolean {
  return char === 43 || char === 124 || char === 38 || char === 63;
}

/** Does a value go on after this line break? */
function goesOn(code: string, lineBreak: number): boolean {
  const char = code.charCodeAt(skipBlank(code, lineBreak));
  return char === 46 || char === 40 || char === 91 || char === 96 || OPERATORS.includes(char);
}

/** Where the literal that opens here closes; -1: none opens here. */
function closeOf(spans: readonly number[], open: number): number {
  let low = 0;
  let high = spans.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle * 2] as number) < open) low = middle + 1;
    else high = middle;
  }
  return spans[low * 2] === open ? (spans[low * 2 + 1] as number) : -1;
}

/** Names that a caller, a loop or a pattern gives a value: of functions, arrows, `catch`, `for … of`. */
function givenNames(code: string, spans: readonly number[]): ReadonlySet<string> {
  const given = new Set<string>();
  let next = 0;
  /** Names since the last parenthesis or bracket opened. */
  let list: string[] = [];
  let last = "";
  for (let at = 0; at < code.length; at++) {
    while (next < spans.length && (spans[next + 1] as number) < at) next += 2;
    if (spans[next] === at) {
      at = spans[next + 1] as number;
      last = "";
      continue;
    }
    const char = code.charCodeAt(at);
    if (isNameCharacter(char)) {
      const from = at;
      while (isNameCharacter(code.charCodeAt(at + 1))) at++;
      const name = code.slice(from, at + 1);
      if ((name === "of" || name === "in") && last !== "") given.add(last);
      last = name;
      list.push(name);
    } else if (char === 40) list = [];
    else if (char === 41) {
      const after = skipBlank(code, at + 1);
      const isBody = code.charCodeAt(after) === 123 || code.startsWith("=>", after);
      if (isBody) for (const name of list) given.add(name);
      last = "";
    } else if (char === 61 && code.charCodeAt(at + 1) === 62) given.add(last);
    // A pattern gives each name in it a value: { a, b } = c, [a, b] = c.
    else if (char === 123 || char === 91) list = [];
    else if (char === 125 || char === 93) {
      const after = skipBlank(code, at + 1);
      const isAssigned = code.charCodeAt(after) === 61 && code.charCodeAt(after + 1) !== 61;
      if (isAssigned) for (const name of list) given.add(name);
      last = "";
    }
  }
  return given;
}

function isNameCharacter(char: number): boolean {
  return isWord(char) || char === 36 || char > 127;
}
