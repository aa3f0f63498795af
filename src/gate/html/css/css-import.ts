// `@import` as the look-ahead scanners of browsers see it: they know no blocks, strings or comments, and no
// escapes. So each one is judged wherever it is; disarming one that nobody obeys harms nobody.

import type { RefuseUrl } from "./css.ts";
import { isCssSpace, isNewline, unescapeCss } from "./css-escape.ts";

const DOUBLE = 34;
const SINGLE = 39;

/** What was found out about imports, by the offsets of their addresses. */
export interface Imports {
  /** Ascending. */
  readonly refused: readonly number[];
  /** Those that need no further look. */
  readonly decided: ReadonlySet<number>;
}

/** Judges each import. Undefined: there is none. */
export function judgeImports(css: string, refuse: RefuseUrl): Imports | undefined {
  let found: { refused: number[]; decided: Set<number> } | undefined;
  for (let at = css.indexOf("@"); at !== -1; at = css.indexOf("@", at + 1)) {
    if (!isWord(css, at + 1, "import")) continue;
    const value = valueAt(css, at + 7);
    if (!value) continue;
    found ??= { refused: [], decided: new Set() };
    const isRefused = refuses(css, value, refuse);
    if (isRefused) found.refused.push(value.start);
    // Where something is escaped, it may be what seems to end it: the tokenizer has to read it too.
    const isWhole = css.charCodeAt(value.end) === value.close && !holdsEscape(css, value);
    if (isRefused || isWhole) found.decided.add(value.start);
  }
  return found;
}

/** True if an `@import` is somewhere in it, in whatever letters. */
export function holdsImport(css: string): boolean {
  for (let at = css.indexOf("@"); at !== -1; at = css.indexOf("@", at + 1)) {
    if (isWord(css, at + 1, "import")) return true;
  }
  return false;
}

/** An address: `start`…`end` without what it is written in, which begins at `from` and ends at `to`. */
interface Value {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  /** The character that should end it. */
  readonly close: number;
}

/**
 * What is imported: a string or `url()`. Whatever is read here ends where the next import can begin with the same
 * delimiter, so that no text is read more than three times.
 */
function valueAt(css: string, after: number): Value | undefined {
  const from = skipSpace(css, after);
  const first = css.charCodeAt(from);
  if (first === DOUBLE || first === SINGLE) return quoted(css, from, from, first);
  if (from === after) return undefined;
  if (!isWord(css, from, "url(")) return bare(css, from);
  const start = skipSpace(css, from + 4);
  const quote = css.charCodeAt(start);
  if (quote === DOUBLE || quote === SINGLE) return quoted(css, from, start, quote);
  let end = start;
  while (end < css.length && !endsUnquoted(css.charCodeAt(end))) end++;
  return { from, start, end, to: end, close: 41 };
}

function quoted(css: string, from: number, open: number, quote: number): Value {
  const start = open + 1;
  // Line breaks in front of an address are dropped by whoever takes the string for one.
  let end = skipSpace(css, start);
  while (end < css.length) {
    const char = css.charCodeAt(end);
    if (char === quote || isNewline(char)) break;
    end++;
  }
  return { from, start, end, to: Math.min(end + 1, css.length), close: quote };
}

/** Look-ahead scanners take an address without quotes, too. */
function bare(css: string, from: number): Value {
  let end = from;
  while (end < css.length && !endsUnquoted(css.charCodeAt(end))) end++;
  return { from, start: from, end, to: end, close: 59 };
}

function endsUnquoted(char: number): boolean {
  return char === 41 || char === 59 || char === DOUBLE || char === SINGLE || isCssSpace(char);
}

/** Judged as it is written, and with escapes undone where there are some. */
function refuses(css: string, { from, start, end, to }: Value, refuse: RefuseUrl): boolean {
  const raw = css.slice(start, end);
  if (refuse(raw, "style", from, to)) return true;
  return raw.includes("\\") && refuse(unescapeCss(css, start, end), "style", from, to);
}

function holdsEscape(css: string, { start, end }: Value): boolean {
  return css.slice(start, end).includes("\\");
}

function skipSpace(css: string, from: number): number {
  let at = from;
  while (isCssSpace(css.charCodeAt(at))) at++;
  return at;
}

/** True if this word, given in lower case, is at `at` in whatever case. */
function isWord(css: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const char = css.charCodeAt(at + i);
    const lower = char >= 65 && char <= 90 ? char | 32 : char;
    if (lower !== word.charCodeAt(i)) return false;
  }
  return true;
}
