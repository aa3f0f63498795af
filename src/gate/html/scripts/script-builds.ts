// Does a script build elements, and does it give them addresses that it holds in variables?

import { isQuote, isWord, skipBack, skipBlank } from "./script-text.ts";

/** How much is looked at before and after a name. */
const NEAR = 60;
/** Elements other than links of text whose `href` or `data` loads. */
const LOADING = ["link", "object", "image", "use", "feimage", "script"];

/** `createElement(…)`, by this name or by another one that it is given, or `new Image`. */
export function buildsElement(code: string): boolean {
  return some(code, "createElement", isCallOrAlias) || some(code, "Image", isNewImage);
}

/** One whose `href` or `data` loads. */
export function buildsLoader(code: string): boolean {
  return some(code, "createElement", (end) => isCall(end, code) && namesLoader(code, end));
}

/** Where the values begin that are no literals and are set as addresses: `.src = variable`, or by `setAttribute`. */
export function* addressValues(code: string): Generator<number, void> {
  for (const end of ends(code, "src")) {
    const before = skipBack(code, end - 4, Math.max(0, end - NEAR));
    const value = code.charCodeAt(before) === 46 ? behindScheme(code, after(code, end, 61)) : -1;
    if (isVariable(code, value)) yield value;
  }
  for (const end of ends(code, "setAttribute")) {
    const value = behindScheme(code, setByName(code, end));
    if (isVariable(code, value)) yield value;
  }
}

/** Methods of a request, as the first argument of `open`. */
const METHOD = /^\s{0,9}["'`](?:GET|POST|PUT|HEAD|DELETE|PATCH|OPTIONS|PROPFIND)["'`]\s{0,9},/i;

/** Where the values begin that are no literals and are asked for: `.open("GET", variable)`, `fetch(variable)`. */
export function* requestValues(code: string): Generator<number, void> {
  for (const end of ends(code, ".open")) {
    const open = after(code, end, 40);
    const method = open === -1 ? null : METHOD.exec(code.slice(open, open + NEAR));
    const value = method === null ? -1 : open + method[0].length;
    if (isVariable(code, value)) yield value;
  }
  for (const name of ["fetch", "sendBeacon", "importScripts"]) {
    for (const end of ends(code, name)) {
      const value = isWord(code.charCodeAt(end - name.length - 1)) ? -1 : after(code, end, 40);
      if (isVariable(code, value)) yield value;
    }
  }
}

function some(code: string, name: string, test: (end: number, code: string) => boolean): boolean {
  for (const end of ends(code, name)) if (test(end, code)) return true;
  return false;
}

/** Where this name ends, each time. */
function* ends(code: string, name: string): Generator<number, void> {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + name.length)) {
    yield at + name.length;
  }
}

/** Behind the parenthesis of a call; -1 if this is none. */
function openOf(code: string, end: number): number {
  return after(code, code.startsWith("NS", end) ? end + 2 : end, 40);
}

function isCall(end: number, code: string): boolean {
  return openOf(code, end) !== -1;
}

/** `ce = d.createElement, …` is called later: `ce.call(d, "script")`. */
function isCallOrAlias(end: number, code: string): boolean {
  if (isCall(end, code)) return true;
  const next = code.charCodeAt(skipBlank(code, end));
  // A comma, a semicolon, a dot as of `.bind(d)`, or a parenthesis that closes.
  return next === 44 || next === 59 || next === 46 || next === 41;
}

function isNewImage(end: number, code: string): boolean {
  const before = skipBack(code, end - 6, Math.max(0, end - NEAR));
  return !isWord(code.charCodeAt(end)) && code.startsWith("new", before - 2) && before < end - 6;
}

function namesLoader(code: string, end: number): boolean {
  let at = openOf(code, end);
  if (code.startsWith("NS", end)) at = afterComma(code, at);
  if (at === -1) return false;
  at = skipBlank(code, at);
  const quote = code.charCodeAt(at);
  if (!isQuote(quote)) return false;
  const close = code.slice(at + 1, at + NEAR).indexOf(String.fromCharCode(quote));
  return close !== -1 && LOADING.includes(code.slice(at + 1, at + 1 + close).toLowerCase());
}

/** Where the value begins that becomes an address; -1: this sets none. */
function setByName(code: string, end: number): number {
  const open = after(code, end, 40);
  const at = open === -1 ? -1 : skipBlank(code, open);
  if (at === -1 || !isQuote(code.charCodeAt(at))) return -1;
  const name = code.startsWith("src", at + 1) ? 3 : code.startsWith("href", at + 1) ? 4 : 0;
  if (name === 0 || !isQuote(code.charCodeAt(at + 1 + name))) return -1;
  return after(code, at + 2 + name, 44);
}

/** Behind this character, if it comes next; -1 if it does not. */
function after(code: string, from: number, char: number): number {
  const at = skipBlank(code, from);
  return code.charCodeAt(at) === char ? at + 1 : -1;
}

function afterComma(code: string, from: number): number {
  if (from === -1) return -1;
  const at = code.slice(from, from + NEAR).indexOf(",");
  return at === -1 ? -1 : from + at + 1;
}

const SCHEMES = ["https:", "http:"];

/** Where the value goes on after a scheme alone: `"https:" + address`. */
function behindScheme(code: string, from: number): number {
  if (from === -1) return -1;
  const at = skipBlank(code, from);
  if (!isQuote(code.charCodeAt(at))) return from;
  const scheme = SCHEMES.find((text) => code.startsWith(text, at + 1));
  const close = scheme === undefined ? -1 : at + 1 + scheme.length;
  if (close === -1 || code.charCodeAt(close) !== code.charCodeAt(at)) return from;
  const added = after(code, close + 1, 43);
  return added === -1 ? from : added;
}

/** Does something other than a literal begin here? */
function isVariable(code: string, from: number): boolean {
  if (from === -1) return false;
  const char = code.charCodeAt(skipBlank(code, from));
  return (isWord(char) && !(char >= 48 && char <= 57)) || char === 36 || char === 40;
}
