// Attribute values that name URLs: which bytes need no closer look, and how lists of URLs are read.

import type { HostAnswer } from "../../types.ts";
import { isSpace, latin1, matches } from "../tokenizer/bytes.ts";

/**
 * True if the raw value can only be a path of its base's own host: no scheme, no host, no character
 * that a browser would remove or decode before it parses the URL. A "no" proves nothing.
 */
export function isPlainPath(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  while (i < end && isSpace(bytes[i])) i++;
  if (i >= end) return true;
  const second = bytes[i + 1];
  const rooted = bytes[i] === 47;
  if (rooted && i + 1 < end && (second === 47 || second === 92)) return false;
  for (; i < end; i++) {
    const byte = bytes[i] as number;
    // ":" may end a scheme, "\" is "/", "&" a character reference; controls are removed.
    if (byte === 38 || byte === 92 || byte < 32) return false;
    if (byte === 58 && !rooted) return false;
    if (byte === 63 || byte === 35) {
      // Behind "?" or "#" nothing can turn a path into a host, but what stands there must be no reference
      // only if it could still be part of the scheme: it cannot.
      return true;
    }
  }
  return true;
}

/** Says what holds for every URL of a host: two lower-case labels or more, the last of which begins with a letter. */
export interface HostJudge {
  host(host: string): HostAnswer;
}

/**
 * True if the raw value is a path of the site's own, or an address in the plainest spelling whose host is
 * free: nothing a parser would read otherwise. A "no" proves nothing.
 */
export function isFreeUrl(
  bytes: Uint8Array,
  start: number,
  end: number,
  judge: HostJudge,
): boolean {
  return plainAnswer(bytes, start, end, judge) === "free";
}

/** The same as an answer: a refusal where every URL of the host is refused, `depends` in all other spellings. */
export function plainAnswer(
  bytes: Uint8Array,
  start: number,
  end: number,
  judge: HostJudge,
): HostAnswer {
  const first = (bytes[start] as number) | 32;
  const from = first === 104 || first === 47 ? hostStart(bytes, start) : -1;
  if (from === -1 || from >= end) return isPlainPath(bytes, start, end) ? "free" : "depends";
  let at = from;
  let label = from;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 97 && byte <= 122) continue;
    if (byte === 47 || byte === 63 || byte === 35) break;
    if (byte === 46) label = at + 1;
    else if (!((byte >= 48 && byte <= 57) || byte === 45)) return "depends";
  }
  // A single label, an address, a dot at the end: for the parser.
  if (label === from || label >= at || (bytes[label] as number) < 97) return "depends";
  return judge.host(latin1(bytes, from, at));
}

/** Behind `https://`, `http://` or `//`; -1 if the value does not begin so. */
function hostStart(bytes: Uint8Array, start: number): number {
  let at = start;
  if (bytes[at] !== 47) {
    if (!matches(bytes, at, "http")) return -1;
    at += ((bytes[at + 4] as number) | 32) === 115 ? 5 : 4;
    if (bytes[at] !== 58) return -1;
    at++;
  }
  return bytes[at] === 47 && bytes[at + 1] === 47 ? at + 2 : -1;
}

/** The same of every URL of a raw `srcset`, read as `srcsetUrls` reads it. */
export function isFreeSet(
  bytes: Uint8Array,
  start: number,
  end: number,
  judge: HostJudge,
): boolean {
  if (holdsReference(bytes, start, end)) return false;
  let at = start;
  for (;;) {
    while (at < end && (isSpace(bytes[at]) || bytes[at] === 44)) at++;
    if (at >= end) return true;
    const from = at;
    while (at < end && !isSpace(bytes[at])) at++;
    let to = at;
    while (to > from && bytes[to - 1] === 44) to--;
    if (!isFreeUrl(bytes, from, to, judge)) return false;
    if (to < at) continue;
    let open = false;
    for (let inside = true; inside && at < end; at++) {
      const byte = bytes[at];
      if (byte === 40) open = true;
      else if (byte === 41) open = false;
      else if (byte === 44 && !open) inside = false;
    }
  }
}

/** The same of every URL of a raw list separated by white space. */
export function isFreeList(
  bytes: Uint8Array,
  start: number,
  end: number,
  judge: HostJudge,
): boolean {
  if (holdsReference(bytes, start, end)) return false;
  for (let at = start; at < end;) {
    while (at < end && isSpace(bytes[at])) at++;
    const from = at;
    while (at < end && !isSpace(bytes[at])) at++;
    if (!isFreeUrl(bytes, from, at, judge)) return false;
  }
  return true;
}

/** A character reference may stand for white space, a comma or a slash. */
function holdsReference(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] === 38) return true;
  return false;
}

/** URLs of a `srcset` or `imagesrcset`, by the algorithm of HTML §4.8.4.3.10 (descriptors are not judged). */
export function srcsetUrls(value: string): string[] {
  const urls: string[] = [];
  let at = 0;
  const length = value.length;
  while (at < length) {
    while (at < length && (isBlank(value, at) || value[at] === ",")) at++;
    if (at >= length) break;
    const start = at;
    while (at < length && !isBlank(value, at)) at++;
    const url = value.slice(start, at);
    if (url.endsWith(",")) {
      let end = url.length;
      while (end > 0 && url[end - 1] === ",") end--;
      urls.push(url.slice(0, end));
      continue;
    }
    urls.push(url);
    // Descriptors: up to the next comma outside parentheses.
    let open = false;
    while (at < length) {
      const char = value[at];
      at++;
      if (char === "(") open = true;
      else if (char === ")") open = false;
      else if (char === "," && !open) break;
    }
  }
  return urls;
}

/** URLs of a list separated by white space: `ping`, `archive`, `attributionsrc`. */
export function listedUrls(value: string): string[] {
  return value.split(/[\t\n\f\r ]+/).filter((url) => url !== "");
}

function isBlank(value: string, at: number): boolean {
  return isSpace(value.charCodeAt(at));
}
