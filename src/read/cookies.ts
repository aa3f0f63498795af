// The Cookie header, read as servers do it (RFC 6265bis 4.2 and 5.6.3): nothing decoded, nothing unquoted.
import type { CookiePair } from "./types.ts";

/**
 * Pairs read from one request. Browsers keep at most 180 cookies a domain; what comes after 400 was
 * made to cost time, and counts as not sent.
 */
const maxPairs = 400;

/**
 * The pairs of a Cookie header, in the order sent, duplicates kept. A piece without `=` is a nameless
 * cookie: browsers store `Set-Cookie: foo` under the empty name and send back `foo`.
 *
 * @example
 * parseCookieHeader("a=1; b"); // [{ name: "a", value: "1" }, { name: "", value: "b" }]
 */
export function parseCookieHeader(header: string | undefined): CookiePair[] {
  return pieces(header).map(pairOf);
}

function pieces(header: string | undefined): string[] {
  const found: string[] = [];
  if (typeof header !== "string") return found;
  for (let start = 0; start <= header.length && found.length < maxPairs;) {
    const semicolon = header.indexOf(";", start);
    const end = semicolon === -1 ? header.length : semicolon;
    const piece = trimWhiteSpace(header, start, end);
    if (piece !== "") found.push(piece);
    start = end + 1;
  }
  return found;
}

function pairOf(piece: string): CookiePair {
  const equals = piece.indexOf("=");
  if (equals === -1) return { name: "", value: piece };
  return {
    name: trimWhiteSpace(piece, 0, equals),
    value: trimWhiteSpace(piece, equals + 1, piece.length),
  };
}

/** Space and tab only: `trim()` would take away bytes that are part of a name. */
function trimWhiteSpace(text: string, start: number, end: number): string {
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
