// May a script or a style sheet name a host? It needs two slashes for it, a scheme, or an escape that hides them.

import { latin1 } from "./bytes.ts";
import { compiled, searchIn } from "./compiled.ts";
import type { FreeHosts } from "./free-hosts.ts";
import { quotesIn, type NextQuote } from "./script-address.ts";

const SCHEMES = ["http:", "https:", "ws:", "wss:", "ftp:"];
/** The URL parser drops tabs, so they may stand inside a scheme. */
const SCHEME_WITH_TABS = /h\t*t\t*t\t*p|w\t*s|f\t*t\t*p/i;
const SLASHES_WITH_TABS = /\/\t+\//;

/**
 * Finds the literals of a script between `start` and `end` that may begin like an address: as places in the text from
 * `start` on. Those of the hosts that are known to be free are left out.
 */
export function quotesOf(
  bytes: Uint8Array,
  start: number,
  end: number,
  freeHosts: FreeHosts,
): NextQuote {
  if (!compiled) return quotesIn(latin1(bytes, start, end));
  const { findAddress } = compiled;
  return (from) => {
    // What another literal holds may have been read with other hosts in mind.
    freeHosts.prepare();
    const at = searchIn(findAddress, bytes, start + from, end, LONGEST_BEGINNING);
    return at === -1 ? -1 : at - start;
  };
}

/** In a style sheet, which stands in a page or was read from elsewhere. */
export function sheetMayNameHost(bytes: Uint8Array, start: number, end: number): boolean {
  if (holdsImport(bytes, start, end)) return true;
  if (!compiled) return cssMayNameHost(latin1(bytes, start, end));
  if (searchIn(compiled.findSlashes, bytes, start, end, 1) !== -1) return true;
  const at = searchIn(compiled.findScheme, bytes, start, end, 5);
  // A tab needs a closer look, and so does what stands behind it.
  return at !== -1 && (bytes[at] !== TAB || cssMayNameHost(latin1(bytes, start, end)));
}

export function cssMayNameHost(css: string): boolean {
  return (
    hasSlashes(css) ||
    namesScheme(css) ||
    (css.includes("\t") && (SCHEME_WITH_TABS.test(css) || SLASHES_WITH_TABS.test(css)))
  );
}

/** An import may name a host in a `data:` URL, in whatever spelling. */
function holdsImport(bytes: Uint8Array, start: number, end: number): boolean {
  const sheet = bytes.subarray(start, end);
  for (let at = sheet.indexOf(AT); at !== -1; at = sheet.indexOf(AT, at + 1)) {
    if (((sheet[at + 1] ?? 0) | 32) === 105 && ((sheet[at + 2] ?? 0) | 32) === 109) return true;
  }
  return false;
}

const TAB = 9;
const AT = 64;
/** What is cut off after its quote counts as an address, so that a few bytes are enough. */
const LONGEST_BEGINNING = 8;

function hasSlashes(text: string): boolean {
  return text.includes("//") || text.includes("\\");
}

function namesScheme(text: string): boolean {
  const lower = text.toLowerCase();
  return SCHEMES.some((scheme) => lower.includes(scheme));
}
