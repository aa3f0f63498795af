// Markup that a script writes into the page.

import {
  isQuote,
  isWord,
  literalEnd,
  skipBack,
  skipBlank,
  unescapeLiteral,
} from "./script-text.ts";
import { decoderAt } from "./script-decoded.ts";
import { TextSearch, WRITERS } from "../fast-path/text-search.ts";

/** Longer markup than this is judged by its beginning. */
const LONGEST_MARKUP = 1 << 16;
/** How far a comment may reach that comes before such a name. */
const NEAR = 40;
/** The first argument of `insertAdjacentHTML`. */
const LONGEST_ARGUMENT = 60;
/** A value between two literals. */
const LONGEST_OPERAND = 99;

/** A piece of markup, and where the code goes on. */
export interface WrittenMarkup {
  readonly text: string;
  readonly end: number;
}

/** Parts of the names by which markup is written. Each occurs wherever one of those does. */
const PARTS = ["write", "HTML", "srcdoc", "createContextualFragment"];

/** A script without any of these writes no markup, and decodes no text in which there may be some. */
export const SCRIPT_WRITERS: TextSearch = new TextSearch([...PARTS, "atob"], WRITERS);

/**
 * All markup that the string literals of a script say it writes.
 *
 * @param isCode false for an index that lies in a literal: what is written there is no call
 */
export function* writtenMarkup(
  code: string,
  isCode: (at: number) => boolean = () => true,
): Generator<string, void> {
  let read = 0;
  for (const start of writes(code)) {
    if (start < read || !isCode(start)) continue;
    const { text, end } = writtenAt(code, start);
    read = end;
    if (text.includes("<") && mayName(text)) yield text;
  }
}

/** Without slashes or a colon there is no address of another host. */
function mayName(text: string): boolean {
  return text.includes(":") || text.includes("//") || text.includes("\\") || text.includes("/\\");
}

/** Where such a literal may begin, in the order of the code. */
function* writes(code: string): Generator<number, void> {
  const places = PARTS.map((part) => code.indexOf(part));
  for (;;) {
    let first = -1;
    for (const [i, at] of places.entries()) {
      if (at !== -1 && (first === -1 || at < (places[first] as number))) first = i;
    }
    if (first === -1) return;
    const part = PARTS[first] as string;
    const at = places[first] as number;
    const start = argumentOf(code, part, at);
    if (start !== -1) yield start;
    places[first] = code.indexOf(part, at + part.length);
  }
}

/** Where the argument or the value begins; -1 if this is something else. */
function argumentOf(code: string, part: string, at: number): number {
  const end = at + part.length;
  if (part === "write") {
    const isLine = code.startsWith("ln", end);
    return isMember(code, at) ? after(code, isLine ? end + 2 : end, 40) : -1;
  }
  if (part === "srcdoc") {
    return isQuote(code.charCodeAt(end))
      ? after(code, end + 1, 44)
      : afterAssignment(code, at, end);
  }
  if (part !== "HTML") return after(code, end, 40);
  if (code.startsWith("Unsafe", end)) return after(code, end + 6, 40);
  if (code.startsWith("insertAdjacent", at - 14)) {
    const open = after(code, end, 40);
    return open === -1 ? -1 : afterComma(code, open);
  }
  const isProperty = code.startsWith("inner", at - 5) || code.startsWith("outer", at - 5);
  return isProperty ? afterAssignment(code, at - 5, end) : -1;
}

function isMember(code: string, start: number): boolean {
  const before = skipBack(code, start - 1, Math.max(0, start - NEAR));
  return code.charCodeAt(before) === 46;
}

/** Behind this character, if it comes next. */
function after(code: string, from: number, char: number): number {
  const at = skipBlank(code, from);
  return code.charCodeAt(at) === char ? at + 1 : -1;
}

function afterAssignment(code: string, start: number, end: number): number {
  if (!isMember(code, start)) return -1;
  const at = skipBlank(code, end);
  const isAdded = code.charCodeAt(at) === 43;
  return after(code, isAdded ? at + 1 : at, 61);
}

function afterComma(code: string, from: number): number {
  const most = Math.min(code.length, from + LONGEST_ARGUMENT);
  for (let at = from; at < most; at++) if (code.charCodeAt(at) === 44) return at + 1;
  return -1;
}

/** The literals joined by "+" that begin at `start`; unknown values between them are left out. */
function writtenAt(code: string, start: number): WrittenMarkup {
  let text = "";
  let at = start;
  let decode: ((text: string) => string) | undefined;
  const most = Math.min(code.length, start + LONGEST_MARKUP);
  while (at < most) {
    at = skipBlank(code, at);
    const decoder = decoderAt(code, at);
    if (decoder) {
      decode = decoder.decode;
      at = skipBlank(code, decoder.start);
    }
    const quote = code.charCodeAt(at);
    if (isQuote(quote)) {
      const close = literalEnd(code, at + 1, quote, most);
      const literal = unescapeLiteral(code.slice(at + 1, close));
      text += decode ? decode(literal) : literal;
      at = skipBlank(code, close + 1);
    }
    if (decode && code.charCodeAt(at) === 41) {
      decode = undefined;
      at = skipBlank(code, at + 1);
    }
    if (code.charCodeAt(at) !== 43) break;
    at = afterOperand(code, skipBlank(code, at + 1));
  }
  return { text, end: at };
}

/** Behind a name, a call or an index: `user.name`, `esc(title)`, `list[i]`. */
function afterOperand(code: string, start: number): number {
  let at = start;
  const most = Math.min(code.length, start + LONGEST_OPERAND);
  while (at < most) {
    const char = code.charCodeAt(at);
    if (!(isWord(char) || char === 36 || char === 46)) break;
    at++;
  }
  const open = code.charCodeAt(at);
  if (at === start || (open !== 40 && open !== 91)) return at;
  const close = open === 40 ? 41 : 93;
  const limit = Math.min(code.length, at + LONGEST_OPERAND);
  for (let end = at + 1; end < limit; end++) {
    const char = code.charCodeAt(end);
    if (char === close) return end + 1;
    if (char === open) break;
  }
  return at;
}
