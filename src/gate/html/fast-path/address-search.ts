// May a script or a style sheet name a host? It needs two slashes for it, a scheme, or an escape that hides them.

import { latin1 } from "../tokenizer/bytes.ts";
import { compiled, searchIn } from "./compiled.ts";
import type { FreeHosts } from "./free-hosts.ts";
import { quotesIn, type NextQuote } from "../scripts/script-address.ts";
import { plainAnswer, type HostJudge } from "../rules/urls.ts";

/** A scheme that contacts a host, and is no part of a longer name: `grid-template-rows:` is none. */
const SCHEME = /(?:^|[^a-z0-9+.-])(?:https?|wss?|ftp):/i;

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

/** May a style sheet, which stands in a page or was read from elsewhere, name a host that is not free? */
export function sheetMayNameHost(
  bytes: Uint8Array,
  start: number,
  end: number,
  judge: HostJudge & { readonly freeHosts: FreeHosts },
): boolean {
  if (holdsImport(bytes, start, end)) return true;
  if (!compiled) return cssMayNameHost(latin1(bytes, start, end));
  for (let from = start; ;) {
    judge.freeHosts.prepare();
    const at = searchIn(compiled.findForeignSlashes, bytes, from, end, LONGEST_HOST);
    if (at === -1) break;
    // The host may be free without being known to be.
    if (bytes[at] === BACKSLASH || plainAnswer(bytes, at, end, judge) !== "free") return true;
    from = at + 2;
  }
  for (let from = start; ;) {
    const at = searchIn(compiled.findForeignScheme, bytes, from, end, LONGEST_SCHEME);
    if (at === -1) return false;
    const slashes = bytes[at + 1] === SLASH && bytes[at + 2] === SLASH && at + 2 < end;
    // A tab before a scheme may stand in a longer name.
    if (bytes[at] === TAB || !slashes) return cssMayNameHost(latin1(bytes, start, end));
    from = at + 1;
  }
}

/** The URL parser leaves out tabs, so they may stand inside a scheme or between slashes. */
export function cssMayNameHost(css: string): boolean {
  const text = css.includes("\t") ? css.replaceAll("\t", "") : css;
  return hasSlashes(text) || SCHEME.test(text);
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
const SLASH = 47;
const AT = 64;
const BACKSLASH = 92;
/** Two slashes, the longest name that is known to be free, and what comes after it. */
const LONGEST_HOST = 66;
const LONGEST_SCHEME = 5;
/** What is cut off after its quote counts as an address, so that a few bytes are enough. */
const LONGEST_BEGINNING = 8;

function hasSlashes(text: string): boolean {
  return text.includes("//") || text.includes("\\");
}
