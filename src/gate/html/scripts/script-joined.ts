// Addresses that a script puts together from more than one literal.

import { LONGEST_URL, type ScriptAddress } from "./script-address.ts";
import { isQuote, isWord, literalEnd, skipBlank, unescapeLiteral } from "./script-text.ts";

/** How far apart the halves of a host may be. */
const LONGEST_GAP = 40;
const LONGEST_OTHER = 60;

/**
 * An address with what the script adds to it, where it breaks off in the middle of a host:
 * `('https:' == … ? 'https://ssl' : 'http://www') + '.vendor.example/x.js'`.
 */
export function wholeAddress(code: string, { text, end }: ScriptAddress): string {
  if (!isQuote(code.charCodeAt(end)) || !isFirstLabel(text)) return text;
  const added = addedAt(code, end + 1);
  if (added !== undefined) return text + added;
  // The other branch of the condition comes in between.
  let at = end + 1;
  for (const most of [LONGEST_GAP, LONGEST_OTHER]) {
    const limit = Math.min(code.length, at + most);
    while (at < limit && !isQuote(code.charCodeAt(at)) && code.charCodeAt(at) !== 59) at++;
    if (!isQuote(code.charCodeAt(at))) return text;
    at++;
  }
  return text + (addedAt(code, at) ?? "");
}

/** How many literals a host is put together from, at most. */
const MOST_PIECES = 8;
const CONCAT = ".concat(";

/**
 * An address whose host goes on in the next literal, `"//www.vendor-" + "name.example/x.js"` or by `.concat(…)`, as a
 * whole.
 */
export function joinedAddress(code: string, { text, end }: ScriptAddress): string | undefined {
  if (!isQuote(code.charCodeAt(end)) || !breaksOffInHost(text)) return undefined;
  let whole = text;
  let at = end + 1;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const open = addedLiteral(code, at);
    if (open === -1) break;
    const most = Math.min(code.length, open + LONGEST_URL);
    const close = literalEnd(code, open + 1, code.charCodeAt(open), most);
    whole += unescapeLiteral(code.slice(open + 1, close));
    at = close + 1;
  }
  return whole === text ? undefined : whole;
}

/** The quote of the literal that is put to the one before `from`; -1: there is none. */
function addedLiteral(code: string, from: number): number {
  let at = afterComments(code, from);
  while (code.charCodeAt(at) === 41) at = afterComments(code, at + 1);
  if (code.charCodeAt(at) === 43) at++;
  else if (code.startsWith(CONCAT, at)) at += CONCAT.length;
  else return -1;
  at = afterComments(code, at);
  while (code.charCodeAt(at) === 40) at = afterComments(code, at + 1);
  return isQuote(code.charCodeAt(at)) ? at : -1;
}

/** Where code goes on after white space, and comments that are no longer than an address. */
function afterComments(code: string, from: number): number {
  let at = skipBlank(code, from);
  while (code.startsWith("/*", at)) {
    const close = code.slice(at, at + LONGEST_URL).indexOf("*/", 2);
    if (close === -1) return at;
    at = skipBlank(code, at + close + 2);
  }
  return at;
}

/** Nothing but letters, digits, hyphens and dots after the slashes. */
function breaksOffInHost(text: string): boolean {
  const from = text.indexOf("//") + 2;
  if (from === 1) return false;
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (!(isWord(char) || char === 45 || char === 46)) return false;
  }
  return true;
}

function isFirstLabel(text: string): boolean {
  let at = text.indexOf("//") + 2;
  if (at === 1) return false;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (!(isWord(char) || char === 45) || char === 95) return false;
  }
  return true;
}

/** The literal added here, if a host goes on in it. */
function addedAt(code: string, from: number): string | undefined {
  let at = from;
  while (at < code.length && (code.charCodeAt(at) <= 32 || code.charCodeAt(at) === 41)) at++;
  if (code.charCodeAt(at) !== 43) return undefined;
  at = skipBlank(code, at + 1);
  if (!isQuote(code.charCodeAt(at)) || code.charCodeAt(at + 1) !== 46) return undefined;
  let end = at + 1;
  const most = Math.min(code.length, end + LONGEST_URL);
  while (end < most && code.charCodeAt(end) > 32 && !isQuote(code.charCodeAt(end))) end++;
  return code.slice(at + 1, end);
}
