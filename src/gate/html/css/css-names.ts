// Names in CSS, what those mean that a browser loads something by, and what ends an address without quotes: the parts of
// CSS Syntax 3 §4 that know nothing of what is open.

import { escapeEnd, isNewline, unescapeCss } from "./css-escape.ts";

/** What an at-rule is, until its block begins or it ends. */
export type AtRule = "import" | "namespace" | "font-face" | "substitutes" | undefined;

/** Functions in which a bare string is an address (CSS Images 4 §2.4, CSS Values 4 §4.5). */
export const LOADING: ReadonlySet<string> = new Set([
  "url",
  "src",
  "image-set",
  "-webkit-image-set",
  "image",
]);
/** Functions that hand on what is in them (CSS Values 5 §7, CSS Environment 1), besides those named `--…`. */
export const SUBSTITUTING: ReadonlySet<string> = new Set([
  "var",
  "env",
  "attr",
  "if",
  "inherit",
  "first-valid",
]);
/** At-rules of which something else than a block of rules is known. */
export const AT_RULES: ReadonlyMap<string, AtRule> = new Map<string, AtRule>([
  ["import", "import"],
  ["namespace", "namespace"],
  ["font-face", "font-face"],
  ["property", "substitutes"],
  ["function", "substitutes"],
  ["mixin", "substitutes"],
]);

/** The longest name that anybody asks about; escapes make it longer. */
const LONGEST_NAME = 17;
const LONGEST_ESCAPED = LONGEST_NAME * 9;

/** Character classes. */
export const SPACE = 1;
export const NAME = 2;
export const DIGIT = 3;
const OTHER = 4;
const classes = new Uint8Array(128).fill(OTHER);
for (const char of [9, 10, 12, 13, 32]) classes[char] = SPACE;
// NUL is read as U+FFFD, which is part of names.
for (const char of [0, 95]) classes[char] = NAME;
for (let char = 97; char <= 122; char++) classes[char] = classes[char - 32] = NAME;
for (let char = 48; char <= 57; char++) classes[char] = DIGIT;

/** Of the character with this code. */
export function classOf(char: number): number {
  return char < 128 ? (classes[char] as number) : NAME;
}

/** May a name go on at `at`? */
export function startsNamePart(css: string, at: number): boolean {
  if (at >= css.length) return false;
  const char = css.charCodeAt(at);
  if (char === 92) return !isNewline(css.charCodeAt(at + 1));
  return char === 45 || classOf(char) === NAME || classOf(char) === DIGIT;
}

/** Would a name begin at `at` (CSS Syntax 3 §4.3.9)? */
export function startsName(css: string, at: number): boolean {
  if (at >= css.length) return false;
  const from = css.charCodeAt(at) === 45 ? at + 1 : at;
  if (from > at && css.charCodeAt(from) === 45) return true;
  return classOf(css.charCodeAt(from)) !== DIGIT && css.charCodeAt(from) !== 45
    ? startsNamePart(css, from)
    : false;
}

/** Where the name that goes on at `from` ends. */
export function nameEnd(css: string, from: number): number {
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
export function knownName(css: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST_ESCAPED) return "";
  const name = unescapeCss(css, start, end);
  return name.length > LONGEST_NAME ? "" : name.toLowerCase();
}

/** Two dashes, escaped or not. */
export function isCustomName(css: string, start: number, end: number): boolean {
  const first = css.charCodeAt(start);
  if (first !== 45 && first !== 92) return false;
  return unescapeCss(css, start, Math.min(end, start + 16)).startsWith("--");
}

/** Where an address ends that is none, since a character stands in it that may not. */
export function badUrlEnd(css: string, from: number): number {
  const { length } = css;
  let at = from;
  while (at < length) {
    const char = css.charCodeAt(at);
    if (char === 41) return at + 1;
    at = char === 92 && !isNewline(css.charCodeAt(at + 1)) ? escapeEnd(css, at) : at + 1;
  }
  return length;
}

/** What ends an unquoted address (CSS Syntax 3 §4.2 "non-printable code point"). */
export function isUnprintable(char: number): boolean {
  return (char >= 1 && char <= 8) || char === 11 || (char >= 14 && char <= 31) || char === 127;
}
