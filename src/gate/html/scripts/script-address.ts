// String literals of a script that begin like an address.

import {
  ESCAPE_UNIT,
  isQuote,
  isWord,
  literalEnd,
  NO_CHARACTER,
  readEscape,
  skipBlank,
  unescapeLiteral,
} from "./script-text.ts";

/** A literal that begins like the address of something. */
export interface ScriptAddress {
  /** Where its quote is. */
  readonly open: number;
  /** Where its text ends, or as much of it as counts. */
  readonly end: number;
  /** Escapes undone. A `data:` address is not read: `data` tells that it is one. */
  readonly text: string;
  readonly isData: boolean;
}

/** A longer URL is judged by its beginning: host and path are there. */
const LONGEST_URL = 512;
/** A value at the beginning of a template, as in `${location.protocol}//host`, is looked for so far. */
const LONGEST_VALUE = 60;
/** How addresses of another host begin, once tabs are left out and backslashes read as slashes. */
const BEGINNINGS = ["//", "https:", "http:", "wss:", "ws:", "ftp:", "data:"];
const LONGEST_BEGINNING = 6;

/** What can come first in such a literal: a slash, a backslash, white space, a template's value, a scheme. */
const mayBegin = new Uint8Array(128);
for (let char = 0; char <= 32; char++) mayBegin[char] = 1;
for (const char of "/\\$hHwWfFdD") mayBegin[char.charCodeAt(0)] = 1;

/** Where the next quote stands, from an index on, of a literal that may begin like an address; -1: there is none. */
export type NextQuote = (from: number) => number;

/** Finds them in the code itself. */
export function quotesIn(code: string): NextQuote {
  const last = code.length - 1;
  return (from) => {
    for (let at = from; at < last; at++) {
      if (isQuote(code.charCodeAt(at)) && mayBegin[code.charCodeAt(at + 1)] === 1) return at;
    }
    return -1;
  };
}

/** The next literal from `from` on that begins like an address. */
export function nextAddress(
  code: string,
  from: number,
  nextQuote: NextQuote,
): ScriptAddress | undefined {
  for (let at = nextQuote(from); at !== -1; at = nextQuote(at + 1)) {
    const address = addressAt(code, at);
    if (address) return address;
  }
  return undefined;
}

/** The address in the literal whose quote is at `open`; undefined if it begins like none. */
export function addressAt(code: string, open: number): ScriptAddress | undefined {
  let at = open + 1;
  if (code.charCodeAt(at) === 36) {
    at = afterValue(code, open);
    if (at === -1) return undefined;
  }
  let begun = "";
  let lower = "";
  for (;;) {
    let char = code.charCodeAt(at);
    let length = 1;
    if (isQuote(char)) return undefined;
    if (char === 92) {
      const escape = readEscape(code, at);
      char = Math.floor(escape / ESCAPE_UNIT);
      length = escape % ESCAPE_UNIT;
    }
    // Unlike other browsers' parts, the URL parser leaves out tabs and line breaks wherever they are.
    const isLeftOut = char === NO_CHARACTER || (char <= 32 && (begun === "" || char < 14));
    if (isLeftOut) {
      at += length;
      if (at - open > LONGEST_VALUE) return undefined;
      continue;
    }
    if (Number.isNaN(char)) return undefined;
    begun += String.fromCodePoint(char);
    lower += char === 92 ? "/" : String.fromCodePoint(char).toLowerCase();
    at += length;
    if (BEGINNINGS.includes(lower)) break;
    if (begun.length >= LONGEST_BEGINNING || !BEGINNINGS.some((text) => text.startsWith(lower))) {
      return undefined;
    }
  }
  if (lower === "data:") return { open, end: at, text: begun, isData: true };
  return restOf(code, open, at, begun);
}

/** Behind the value at the beginning of a template, and the colon that may follow: `${scheme}://host`. */
function afterValue(code: string, open: number): number {
  if (code.charCodeAt(open) !== 96 || code.charCodeAt(open + 2) !== 123) return -1;
  const most = Math.min(code.length, open + LONGEST_VALUE);
  for (let at = open + 3; at < most; at++) {
    const char = code.charCodeAt(at);
    if (char === 10 || isQuote(char)) return -1;
    if (char !== 125) continue;
    const end = code.charCodeAt(at + 1) === 58 ? at + 2 : at + 1;
    return code.charCodeAt(end) === 47 || code.charCodeAt(end) === 92 ? end : -1;
  }
  return -1;
}

function restOf(
  code: string,
  open: number,
  start: number,
  begun: string,
): ScriptAddress | undefined {
  let text = begun;
  let from = start;
  let at = start;
  const isTemplate = code.charCodeAt(open) === 96;
  const most = Math.min(code.length, start + LONGEST_URL);
  while (at < most) {
    const char = code.charCodeAt(at);
    // The URL parser leaves out tabs, and the line breaks that only a template can have.
    if (char === 9 || (isTemplate && (char === 10 || char === 13))) {
      text += code.slice(from, at);
      from = ++at;
      continue;
    }
    if (char <= 32 || isQuote(char) || char === 60 || char === 62) break;
    if (char !== 92) {
      at++;
      continue;
    }
    const escape = readEscape(code, at);
    const value = Math.floor(escape / ESCAPE_UNIT);
    if (isQuote(value)) break;
    text += code.slice(from, at);
    if (value !== NO_CHARACTER) text += String.fromCodePoint(value);
    at += escape % ESCAPE_UNIT;
    from = at;
  }
  text += code.slice(from, at);
  const place = hostStart(text);
  const host = text.charCodeAt(place);
  // A host begins with a letter, a digit, "-", "[", "%" or something beyond ASCII.
  const isHost = host > 127 || isWord(host) || host === 45 || host === 91 || host === 37;
  if (!isHost && !hasUser(text, place)) return undefined;
  return { open, end: at, text, isData: false };
}

/** Is there a user's name, however odd, before the host: `//:x@vendor.example`? */
function hasUser(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 64) return true;
    if (char === 47 || char === 92 || char === 63 || char === 35) return false;
  }
  return false;
}

/** Where the host of an address begins. */
function hostStart(text: string): number {
  let at = 0;
  const colon = text.indexOf(":");
  if (colon !== -1 && colon < LONGEST_BEGINNING && !text.startsWith("/")) at = colon + 1;
  for (;;) {
    const char = text.charCodeAt(at);
    if (char !== 47 && char !== 92 && char !== 9 && char !== 10 && char !== 13) return at;
    at++;
  }
}

/**
 * The host of an address in the spelling of hosts; "" if it has another (upper case, an address, a port, a single
 * label), which is left to the URL parser.
 */
export function plainHost(text: string): string {
  const slashes = text.indexOf("//");
  if (slashes === -1) return "";
  const start = slashes + 2;
  let end = start;
  let label = -1;
  for (; end < text.length; end++) {
    const char = text.charCodeAt(end);
    if (char === 46) label = end + 1;
    else if (!((char >= 97 && char <= 122) || (char >= 48 && char <= 57) || char === 45)) break;
  }
  const first = text.charCodeAt(label);
  if (label <= start + 1 || !(first >= 97 && first <= 122)) return "";
  const next = text.charCodeAt(end);
  return Number.isNaN(next) || next === 47 || next === 63 || next === 35
    ? text.slice(start, end)
    : "";
}

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
