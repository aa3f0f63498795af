// One Set-Cookie line, read exactly as RFC 6265bis 5.6 reads it, and rewritten without touching the rest.
import { formatCookieDate, parseCookieDate } from "./cookie-date.ts";

/** Limits of 5.6: octets of name plus value, and of one attribute value. */
const MAX_PAIR = 4096;
const MAX_ATTRIBUTE = 1024;

interface Attribute {
  readonly name: "max-age" | "expires";
  readonly value: string;
  /** Where the attribute stands, from its ";" on. */
  readonly start: number;
  readonly end: number;
}

/** What a browser makes of a Set-Cookie line. */
export interface SetCookieLine {
  /** Empty for a nameless cookie (`foo`, `=foo`). */
  readonly name: string;
  readonly value: string;
  /** When it ends, in milliseconds since 1970; undefined for a session cookie; -Infinity: deleted now. */
  readonly expires: number | undefined;
}

/** `-?DIGIT+`: anything else makes the attribute as if absent, and then Expires counts. */
const DELTA_SECONDS = /^-?[0-9]+$/;

/** Any control character but HTAB makes a browser ignore the whole line (step 1). */
function hasControl(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}

/** A part of the line without SP and HTAB around it; quotes are part of a value. */
function trim(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isWhite(text.charCodeAt(start))) start += 1;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/**
 * Reads a line as a browser does. Undefined: every browser ignores it.
 * `now` in milliseconds decides which Max-Age is over.
 */
export function parseSetCookie(line: string, now: number): SetCookieLine | undefined {
  if (hasControl(line)) return undefined;
  const semicolon = line.indexOf(";");
  const pairEnd = semicolon === -1 ? line.length : semicolon;
  const equals = line.indexOf("=");
  const isNamed = equals !== -1 && equals < pairEnd;
  const name = isNamed ? trim(line, 0, equals) : "";
  const value = trim(line, isNamed ? equals + 1 : 0, pairEnd);
  if (name === "" && value === "") return undefined;
  if (name.length + value.length > MAX_PAIR) return undefined;
  return { name, value, expires: expiryOf(lifetimes(line, pairEnd), now) };
}

/** The attributes that say how long a cookie lives, in their order. */
function lifetimes(line: string, from: number): readonly Attribute[] {
  let attributes: Attribute[] | undefined;
  for (let start = from; start < line.length;) {
    const next = line.indexOf(";", start + 1);
    const end = next === -1 ? line.length : next;
    const equals = line.indexOf("=", start);
    const split = equals === -1 || equals >= end ? end : equals;
    const name = lifetimeName(line, start + 1, split);
    if (name !== undefined) {
      const value = trim(line, split + 1, end);
      // An over-long value makes the attribute as if absent (5.6, step 6).
      if (value.length <= MAX_ATTRIBUTE) (attributes ??= []).push({ name, value, start, end });
    }
    start = end;
  }
  return attributes ?? NONE;
}

function lifetimeName(line: string, start: number, end: number): Attribute["name"] | undefined {
  let at = start;
  while (at < end && isWhite(line.charCodeAt(at))) at += 1;
  // Most attributes are told by their first letter already.
  const letter = line.charCodeAt(at) | 0x20;
  if (letter !== LETTER_M && letter !== LETTER_E) return undefined;
  const name = trim(line, at, end).toLowerCase();
  return name === "max-age" || name === "expires" ? name : undefined;
}

const NONE: readonly Attribute[] = [];
const LETTER_M = 0x6d;
const LETTER_E = 0x65;

/** Max-Age beats Expires, the last valid one of each wins (5.7, step 7). */
function expiryOf(attributes: readonly Attribute[], now: number): number | undefined {
  if (attributes.length === 0) return undefined;
  let maxAge: number | undefined;
  let expires: number | undefined;
  for (const { name, value } of attributes) {
    if (name === "expires") expires = parseCookieDate(value) ?? expires;
    else if (DELTA_SECONDS.test(value)) maxAge = Number(value);
  }
  if (maxAge === undefined) return expires;
  return maxAge <= 0 ? -Infinity : now + maxAge * 1000;
}

/**
 * The same line with another lifetime: every Max-Age and Expires is rewritten, so that no reader finds
 * the old one; each other byte stays. `seconds` 0 makes it a session cookie.
 */
export function withLifetime(line: string, seconds: number, now: number): string {
  let out = "";
  let from = 0;
  const semicolon = line.indexOf(";");
  for (const { name, start, end } of lifetimes(line, semicolon === -1 ? line.length : semicolon)) {
    out += line.slice(from, start);
    from = end;
    if (seconds === 0) continue;
    const text = line.slice(start, end);
    const equals = text.indexOf("=");
    const value = name === "max-age" ? String(seconds) : formatCookieDate(now + seconds * 1000);
    out += equals === -1 ? `${text}=${value}` : text.slice(0, equals + 1) + value;
  }
  return out + line.slice(from);
}
