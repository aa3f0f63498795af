// May a script or a style sheet name a host? It needs two slashes for it, a scheme, or an escape that hides them.

import { latin1 } from "./bytes.ts";
import { compiled, searchIn } from "./compiled.ts";

const SCHEMES = ["http:", "https:", "ws:", "wss:", "ftp:"];
/** The URL parser drops tabs, so they may stand inside a scheme. */
const SCHEME_WITH_TABS = /h\t*t\t*t\t*p|w\t*s|f\t*t\t*p/i;
const SLASHES_WITH_TABS = /\/\t+\//;

/** In a script: two slashes, a backslash, or a `data:` URL, which may hold another one in base64. */
export function holdsSlashes(bytes: Uint8Array, start: number, end: number): boolean {
  const hasAny = compiled
    ? searchIn(compiled.findSlashes, bytes, start, end, 1) !== -1
    : hasSlashes(latin1(bytes, start, end));
  return hasAny || holdsData(bytes.subarray(start, end));
}

/** "a:" or "A:", as in "data:". */
function holdsData(script: Uint8Array): boolean {
  for (let at = script.indexOf(58); at !== -1; at = script.indexOf(58, at + 1)) {
    if (((script[at - 1] ?? 0) | 32) === 97 && ((script[at - 4] ?? 0) | 32) === 100) return true;
  }
  return false;
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

function hasSlashes(text: string): boolean {
  return text.includes("//") || text.includes("\\");
}

function namesScheme(text: string): boolean {
  const lower = text.toLowerCase();
  return SCHEMES.some((scheme) => lower.includes(scheme));
}
