// One Set-Cookie line, read as RFC 6265bis 5.6 reads it.
import type { CookieAttributes } from "./cookie-attributes.ts";
import { cookieAttributes, trim } from "./cookie-attributes.ts";
import type { CookieLife } from "./cookie-lifetime.ts";
import { cookieLife } from "./cookie-lifetime.ts";

/** Limit of 5.6: octets of name plus value. */
const MAX_PAIR = 4096;

/** What a browser makes of a Set-Cookie line. */
export interface SetCookieLine extends CookieLife {
  /** Empty for a nameless cookie (`foo`, `=foo`). */
  readonly name: string;
  readonly value: string;
  readonly attributes: CookieAttributes;
}

/** Any control character but HTAB makes a browser ignore the whole line (step 1). */
function hasControl(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}

/**
 * Reads a line as a browser does. Undefined: every browser ignores it.
 * `now` in milliseconds decides which Max-Age is over; `skew`: see `cookieLife`.
 */
export function parseSetCookie(line: string, now: number, skew = 0): SetCookieLine | undefined {
  if (hasControl(line)) return undefined;
  const semicolon = line.indexOf(";");
  const pairEnd = semicolon === -1 ? line.length : semicolon;
  const { name, value } = pairOf(line, pairEnd);
  if (name === "" && value === "") return undefined;
  if (name.length + value.length > MAX_PAIR) return undefined;
  const attributes = cookieAttributes(line, pairEnd);
  return { name, value, attributes, ...cookieLife(attributes.lifetimes, now, skew) };
}

/** The name of a line that is too long for a browser to keep; undefined: it is not too long. */
export function overlongName(line: string): string | undefined {
  if (line.length <= MAX_PAIR) return undefined;
  const semicolon = line.indexOf(";");
  const { name, value } = pairOf(line, semicolon === -1 ? line.length : semicolon);
  return name.length + value.length > MAX_PAIR ? name : undefined;
}

function pairOf(line: string, pairEnd: number): { readonly name: string; readonly value: string } {
  const equals = line.indexOf("=");
  const isNamed = equals !== -1 && equals < pairEnd;
  return {
    name: isNamed ? trim(line, 0, equals) : "",
    value: trim(line, isNamed ? equals + 1 : 0, pairEnd),
  };
}
