// Reading JavaScript around a place, without a parser: characters, escapes and string literals (ECMA-262 §12.9.4).
// Whoever reads backwards names the first index that may be looked at, so that each look costs the same.

/** What an escape stands for if it stands for no character: a line that goes on. */
export const NO_CHARACTER = 0x110000;
/** Escapes are told as one number: the character times this, plus how long the escape is. */
export const ESCAPE_UNIT = 32;

const SINGLE: ReadonlyMap<number, number> = new Map([
  [98, 8],
  [116, 9],
  [110, 10],
  [118, 11],
  [102, 12],
  [114, 13],
  [10, NO_CHARACTER],
]);

/** A quote that opens or closes a literal. */
export function isQuote(char: number): boolean {
  return char === 34 || char === 39 || char === 96;
}

/** A letter, a digit or "_". */
export function isWord(char: number): boolean {
  const lower = char | 32;
  return (lower >= 97 && lower <= 122) || (char >= 48 && char <= 57) || char === 95;
}

/** White space. Beyond ASCII nothing is told apart: some of it is white space, and the rest hides no loader. */
export function isBlank(char: number): boolean {
  return char <= 32 || char > 127;
}

/** The escape whose backslash is at `at`: character × `ESCAPE_UNIT` + length. */
export function readEscape(code: string, at: number): number {
  const char = code.charCodeAt(at + 1);
  if (char === 120) {
    const value = hex(code, at + 2, at + 4);
    return value === -1 ? one(120) : value * ESCAPE_UNIT + 4;
  }
  if (char === 117) return readUnicode(code, at);
  if (char >= 48 && char <= 55) return readOctal(code, at);
  if (char === 13) return NO_CHARACTER * ESCAPE_UNIT + (code.charCodeAt(at + 2) === 10 ? 3 : 2);
  return Number.isNaN(char) ? NO_CHARACTER * ESCAPE_UNIT + 1 : one(SINGLE.get(char) ?? char);
}

function one(char: number): number {
  return char * ESCAPE_UNIT + 2;
}

function readUnicode(code: string, at: number): number {
  if (code.charCodeAt(at + 2) !== 123) {
    const value = hex(code, at + 2, at + 6);
    return value === -1 ? one(117) : value * ESCAPE_UNIT + 6;
  }
  // Any number of zeros may come first; so many as do not fit are no escape that anybody writes.
  for (let end = at + 3; end < at + ESCAPE_UNIT - 1; end++) {
    if (code.charCodeAt(end) !== 125) continue;
    const value = hex(code, at + 3, end);
    return value === -1 || value > 0x10ffff ? one(117) : value * ESCAPE_UNIT + (end + 1 - at);
  }
  return one(117);
}

function readOctal(code: string, at: number): number {
  let value = 0;
  let end = at + 1;
  for (; end < at + 4; end++) {
    const digit = code.charCodeAt(end) - 48;
    if (!(digit >= 0 && digit <= 7) || value * 8 + digit > 255) break;
    value = value * 8 + digit;
  }
  return value * ESCAPE_UNIT + (end - at);
}

function hex(code: string, start: number, end: number): number {
  let value = start < end ? 0 : -1;
  for (let i = start; i < end; i++) {
    const char = code.charCodeAt(i);
    const lower = char | 32;
    const digit =
      char >= 48 && char <= 57 ? char - 48 : lower >= 97 && lower <= 102 ? lower - 87 : -1;
    if (digit === -1) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** The text of a literal between its quotes, escapes undone. */
export function unescapeLiteral(literal: string): string {
  let at = literal.indexOf("\\");
  if (at === -1) return literal;
  let text = "";
  let from = 0;
  while (at !== -1) {
    const escape = readEscape(literal, at);
    const char = Math.floor(escape / ESCAPE_UNIT);
    text += literal.slice(from, at);
    if (char !== NO_CHARACTER) text += String.fromCodePoint(char);
    from = at + (escape % ESCAPE_UNIT);
    at = literal.indexOf("\\", from);
  }
  return text + literal.slice(from);
}

/** Where the literal that began before `start` closes; `most` if it does not before that. */
export function literalEnd(code: string, start: number, quote: number, most: number): number {
  let at = start;
  for (; at < most; at++) {
    const char = code.charCodeAt(at);
    if (char === quote) return at;
    if (char === 92) at++;
  }
  return Math.min(at, most);
}

/** Where a line comment ends that goes on at `from`. Bytes that may spell another line break end it too. */
export function lineEnd(code: string, from: number): number {
  for (let at = from; at < code.length; at++) {
    const char = code.charCodeAt(at);
    if (char === 10 || char === 13 || char === 0x2028 || char === 0x2029) return at;
    // U+2028 and U+2029 as bytes of UTF-8.
    if (char === 0xe2 && code.charCodeAt(at + 1) === 0x80 && code.charCodeAt(at + 2) >> 1 === 0x54)
      return at;
  }
  return code.length;
}

/** The first index from `from` on that is no white space. */
export function skipBlank(code: string, from: number): number {
  let at = from;
  while (at < code.length && isBlank(code.charCodeAt(at))) at++;
  return at;
}

/** The last index up to `from` that is neither white space nor in a comment; `least - 1`: there is none. */
export function skipBack(code: string, from: number, least: number): number {
  let at = from;
  while (at >= least) {
    const char = code.charCodeAt(at);
    if (char === 10) {
      at = lineCommentBefore(code, at, least) - 1;
    } else if (char === 47 && code.charCodeAt(at - 1) === 42) {
      let open = at - 3;
      while (open >= least && !(code.charCodeAt(open) === 47 && code.charCodeAt(open + 1) === 42)) {
        open--;
      }
      if (open < least) return at;
      at = open - 1;
    } else if (isBlank(char)) at--;
    else return at;
  }
  return at;
}

/** Where a line comment begins that ends at this line break; the line break itself if there is none. */
function lineCommentBefore(code: string, lineBreak: number, least: number): number {
  for (let i = lineBreak - 1; i > least && code.charCodeAt(i) !== 10; i--) {
    if (code.charCodeAt(i) !== 47 || code.charCodeAt(i - 1) !== 47) continue;
    const before = code.charCodeAt(i - 2);
    return before === 58 || isQuote(before) ? lineBreak : i - 1;
  }
  return lineBreak;
}

/** Where the word begins that ends at `end`; `end + 1` if there is none. */
export function wordStart(code: string, end: number, least: number): number {
  let at = end;
  while (at >= least && isWord(code.charCodeAt(at))) at--;
  return at + 1;
}

/** The word that ends at `end`. Longer ones than anybody looks for are cut off. */
export function wordBefore(code: string, end: number, least: number): string {
  return code.slice(wordStart(code, end, Math.max(least, end - 40)), end + 1);
}
