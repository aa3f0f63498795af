// Inline scripts and event handlers: blocked if a declared snippet says whose they are, or if they
// themselves send the browser to a gated host: a URL written where JavaScript loads something. A mere
// mention of a host (configuration, a template string, a link) is left alone.

import type { HostAnswer, Refusal } from "../types.ts";
import { isLoaded, isOtherAddress } from "./script-loaders.ts";

/** What the inspection needs to know. */
export interface ScriptJudge {
  /** The refusal of a URL, if it may not be contacted. */
  url(url: string): Refusal | undefined;
  /** What holds for every URL of this host. */
  host(host: string): HostAnswer;
  /** The refusal of the first embed in a piece of markup. */
  markup(html: string): Refusal | undefined;
}

/** What stands before markup that a script writes into the page. */
const WRITES = new RegExp(
  [
    String.raw`\bdocument\s{0,9}\.\s{0,9}write(?:ln)?\s{0,9}\(`,
    String.raw`\.\s{0,9}(?:innerHTML|outerHTML|srcdoc)\s{0,9}\+?=`,
    String.raw`\binsertAdjacentHTML\s{0,9}\([^,]{0,60},`,
    String.raw`\b(?:createContextualFragment|parseHTMLUnsafe|setHTMLUnsafe)\s{0,9}\(`,
  ].join("|"),
  "g",
);
/** One of these occurs wherever `WRITES` does. */
const MAY_WRITE = ["write", "HTML", "srcdoc", "createContextualFragment"];
/** Longer markup than this is judged by its beginning. */
const LONGEST_MARKUP = 1 << 16;
/** A script that writes more pieces of markup than this counts as one that loads what it mentions. */
const MOST_WRITES = 200;
/** A script that builds an element that loads, … */
const BUILDS = /\bcreateElement(?:NS)?\s*\(|\bnew\s+Image\b/;
/** … and gives it an address held in a variable. */
const SETS_ADDRESS =
  /\.\s{0,9}src\s{0,9}=\s{0,9}[A-Za-z_$(]|\bsetAttribute\s{0,9}\(\s{0,9}["'](?:src|href)["']\s{0,9},\s{0,9}[A-Za-z_$(]/;
/** Elements other than links whose `href` or `data` loads, built by script, … */
const BUILDS_OTHER =
  /\bcreateElement(?:NS\s{0,9}\([^,]{0,60},|\s{0,9}\()\s{0,9}["'`](?:link|object|image|use|feImage|script)["'`]/i;
/** Escapes by which a URL can be written otherwise. */
const ESCAPED_URL = /\\(?:\/|x[0-9a-fA-F]{2}|u)/;
const PLAIN_HOST = /^[a-z0-9.-]+\.[a-z][a-z0-9-]*$/;
/** How much of the code after a literal is looked at. */
const CONTEXT = 200;
/** A longer URL is judged by its beginning: host and path stand there. */
const LONGEST_URL = 512;

/** Why this script may not run now, by the addresses in it; undefined if it may. */
export function refuseAddresses(code: string, judge: ScriptJudge): Refusal | undefined {
  const escaped = code.includes("\\");
  if (!escaped && !code.includes("//")) return undefined;
  const readable = escaped && ESCAPED_URL.test(code) ? unescapeUrls(code) : code;
  /** Looked for once there is a reason to. */
  let builds: boolean | undefined;
  let mentioned: Refusal | undefined;
  let quoted: Refusal | undefined;
  for (let at = readable.indexOf("//"), end = 0; at !== -1; at = readable.indexOf("//", end)) {
    end = at + 2;
    const start = urlStart(readable, at);
    if (start === -1) continue;
    const name = hostAt(readable, at + 2);
    // Other spellings (upper case, an address, a single label) are left to the URL parser.
    const host = PLAIN_HOST.test(name) ? judge.host(name) : "depends";
    if (host === "free") continue;
    let reason: Refusal | undefined;
    if (host === "depends") {
      const url = urlAt(readable, start);
      end = Math.max(end, start + url.length);
      reason = judge.url(wholeUrl(readable, start, url));
      if (!reason) continue;
    } else reason = host;
    mentioned ??= reason;
    if (!isQuote(readable.charCodeAt(start - 1))) continue;
    quoted ??= reason;
    if (isLoaded(readable, start - 1)) return reason;
    if (isOtherAddress(readable, start - 1)) {
      builds ??= BUILDS_OTHER.test(readable);
      if (builds) return reason;
    }
  }
  if (!mentioned) return undefined;
  if (quoted && BUILDS.test(readable) && SETS_ADDRESS.test(readable)) return quoted;
  return writtenMarkup(code, mentioned, judge);
}

/** Where the URL whose `//` stands at `at` begins; -1 if this is a comment or part of something else. */
function urlStart(code: string, at: number): number {
  const host = code.charCodeAt(at + 2);
  // A host begins with a letter, a digit, "[", "%" or something beyond ASCII.
  if (!(host > 127 || isWord(host) || host === 91 || host === 37)) return -1;
  let start = at;
  if (code.charCodeAt(start - 1) === 58) {
    start--;
    while (start > 0 && at - start < 16 && isWord(code.charCodeAt(start - 1))) start--;
    return start;
  }
  return isQuote(code.charCodeAt(at - 1)) || code.charCodeAt(at - 1) === 61 ? at : -1;
}

/** What stands between the slashes and the path: a host, or something that is none. */
function hostAt(code: string, start: number): string {
  let end = start;
  const most = Math.min(code.length, start + 64);
  while (end < most) {
    const char = code.charCodeAt(end);
    if (!(isWord(char) || char === 46 || char === 45)) break;
    end++;
  }
  // A port, a user name, an escape: not for this short cut.
  const next = code.charCodeAt(end);
  return next === 47 || next === 63 || next === 35 || isQuote(next) ? code.slice(start, end) : "";
}

function urlAt(code: string, start: number): string {
  let end = start;
  const most = Math.min(code.length, start + LONGEST_URL);
  while (end < most) {
    const char = code.charCodeAt(end);
    if (char <= 32 || isQuote(char) || char === 60 || char === 62 || char === 92) break;
    end++;
  }
  return code.slice(start, end);
}

/** What is added to the first half of a host: `('https:' == … ? 'https://ssl' : 'http://www') + '.vendor.example/x.js'`. */
const ADDED =
  /^["'`](?:[^;"'`]{0,40}["'`][^;"'`]{0,60}["'`])?[\s)]{0,9}\+\s{0,9}["'`](\.[a-z0-9.-]+[^"'`\s]*)/i;

/** The URL with what the script puts behind it, where it breaks off in the middle of a host. */
function wholeUrl(code: string, start: number, url: string): string {
  if (!/^[a-z]*:?\/\/[a-z0-9-]+$/i.test(url)) return url;
  const end = start + url.length;
  return url + (ADDED.exec(code.slice(end, end + CONTEXT))?.[1] ?? "");
}

function isQuote(char: number): boolean {
  return char === 34 || char === 39 || char === 96;
}

function isWord(char: number): boolean {
  const lower = char | 32;
  return (lower >= 97 && lower <= 122) || (char >= 48 && char <= 57) || char === 95;
}

function writtenMarkup(code: string, mentioned: Refusal, judge: ScriptJudge): Refusal | undefined {
  if (!MAY_WRITE.some((text) => code.includes(text))) return undefined;
  let writes = 0;
  let read = 0;
  for (const match of code.matchAll(WRITES)) {
    const start = match.index + match[0].length;
    if (start < read) continue;
    const written = writtenAt(code, start);
    read = written.end;
    if (!written.text.includes("<") || !/[/\\]{2}|:/.test(written.text)) continue;
    writes++;
    if (writes > MOST_WRITES) return mentioned;
    const refusal = judge.markup(written.text);
    if (refusal) return refusal;
  }
  return undefined;
}

/** What stands between two string literals: a value that is not known here. */
const OPERAND = /\s{0,99}\+\s{0,99}(?:[\w$.]{1,99}(?:\([^()]{0,99}\)|\[[^[\]]{0,99}\])?)?/y;

/** The text of the string literals joined by "+" that begin at `start`; unknown values between them are left out. */
function writtenAt(code: string, start: number): { readonly text: string; readonly end: number } {
  let text = "";
  let at = start;
  const most = Math.min(code.length, start + LONGEST_MARKUP);
  for (;;) {
    while (at < most && /\s/.test(code.charAt(at))) at++;
    const quote = code.charCodeAt(at);
    if (at < most && isQuote(quote)) {
      const close = literalEnd(code, at + 1, quote, most);
      text += unescapeScript(code.slice(at + 1, close));
      at = close + 1;
    }
    OPERAND.lastIndex = at;
    const operand = at < most ? OPERAND.exec(code) : null;
    if (!operand || operand[0] === "") return { text, end: at };
    at += operand[0].length;
  }
}

function literalEnd(code: string, start: number, quote: number, most: number): number {
  let at = start;
  while (at < most && code.charCodeAt(at) !== quote) at += code.charCodeAt(at) === 92 ? 2 : 1;
  return at;
}

/** Code in which slashes, letters and dots are written as themselves, so that URLs can be seen. Quotes stay escaped. */
function unescapeUrls(code: string): string {
  return code.replace(
    /\\(?:(\/)|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\})/g,
    (written, slash?: string, hex?: string, unicode?: string, point?: string) => {
      if (slash) return slash;
      const value = Number.parseInt(hex ?? unicode ?? point ?? "", 16);
      return value > 0x10ffff || isQuote(value) || value < 32 || value === 92
        ? written
        : String.fromCodePoint(value);
    },
  );
}

const SINGLE: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
};

/** The text of a JavaScript string literal (ECMA-262 §12.9.4). */
function unescapeScript(literal: string): string {
  if (!literal.includes("\\")) return literal;
  return literal.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|([0-7]{1,3})|(\r\n|[^]))/g,
    (_, hex?: string, unicode?: string, point?: string, octal?: string, char?: string) => {
      const code = hex ?? unicode ?? point;
      if (code !== undefined) {
        const value = Number.parseInt(code, 16);
        return value <= 0x10ffff ? String.fromCodePoint(value) : "";
      }
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (char === undefined || char === "\n" || char === "\r\n" || char === "\u2028") return "";
      return SINGLE[char] ?? char;
    },
  );
}
