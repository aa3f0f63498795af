// String literals of a script that begin like an address.

import { ESCAPE_UNIT, isQuote, isWord, NO_CHARACTER, readEscape } from "./script-text.ts";

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
export const LONGEST_URL = 512;
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
