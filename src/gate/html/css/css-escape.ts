// Escapes in CSS (CSS Syntax 3 §4.3.7), undone.

import { hexValue } from "../tokenizer/hex.ts";

const BACKSLASH = 92;
const REPLACEMENT = "\ufffd";
/** An escape holds at most as many hexadecimal digits. */
const MOST_DIGITS = 6;

export function isNewline(char: number): boolean {
  return char === 10 || char === 13 || char === 12;
}

export function isCssSpace(char: number): boolean {
  return char === 32 || char === 9 || char === 10 || char === 13 || char === 12;
}

/** Where the escape ends whose backslash is at `at`. At the end of the text the backslash stands alone. */
export function escapeEnd(css: string, at: number): number {
  let end = at + 1;
  const most = end + MOST_DIGITS;
  while (end < most && hexValue(css.charCodeAt(end)) >= 0) end++;
  if (end > at + 1) {
    if (css.charCodeAt(end) === 13 && css.charCodeAt(end + 1) === 10) return end + 2;
    return isCssSpace(css.charCodeAt(end)) ? end + 1 : end;
  }
  if (end >= css.length) return css.length;
  // A line may end in two characters, and so may what is beyond the basic plane.
  if (css.charCodeAt(end) === 13 && css.charCodeAt(end + 1) === 10) return end + 2;
  return end + 1;
}

/** The text from `start` to `end` with its escapes undone. */
export function unescapeCss(css: string, start: number, end: number): string {
  let out = "";
  let copied = start;
  for (let at = start; at < end;) {
    if (css.charCodeAt(at) !== BACKSLASH) {
      at++;
      continue;
    }
    out += css.slice(copied, at);
    const next = Math.min(end, escapeEnd(css, at));
    out += escaped(css, at + 1, next);
    at = next;
    copied = next;
  }
  return out + css.slice(copied, end);
}

/** What an escape stands for, without its backslash. */
function escaped(css: string, start: number, end: number): string {
  let value = 0;
  let at = start;
  while (at < end && at < start + MOST_DIGITS) {
    const digit = hexValue(css.charCodeAt(at));
    if (digit < 0) break;
    value = value * 16 + digit;
    at++;
  }
  if (at === start) return isNewline(css.charCodeAt(start)) ? "" : css.slice(start, end);
  const isCharacter = value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
  return isCharacter ? String.fromCodePoint(value) : REPLACEMENT;
}
