// How long a cookie lives, in every reading that a browser may have of its line. RFC 6265bis takes the last *valid*
// Max-Age, Chromium the last one, valid or not; Chromium reads "+99", older parsers "99s"; an Expires that one engine
// reads, another takes for none. Where they differ, the longest life counts.
import type { Lifetime } from "./cookie-attributes.ts";
import { cookieAttributes, MAX_ATTRIBUTE } from "./cookie-attributes.ts";
import { formatCookieDate, parseCookieDate } from "./cookie-date.ts";

/** The readings of one line. Times in milliseconds since 1970. */
export interface CookieLife {
  /** As RFC 6265bis 5.7 reads it; undefined: a session cookie; -Infinity: deleted now. */
  readonly expires: number | undefined;
  /** True if some reader could keep the cookie, be it for the session only. */
  readonly mayStay: boolean;
  /** The latest end that some reader could find; -Infinity: none finds one. */
  readonly latest: number;
}

const SESSION: CookieLife = { expires: undefined, mayStay: true, latest: -Infinity };

/** `-?DIGIT+`: anything else makes the attribute as if absent, and then Expires counts. */
const DELTA_SECONDS = /^-?[0-9]+$/;

/** Dates that every browser reads alike. */
const PLAIN_DATE = /^[a-z]{3,9}, \d{1,2}[ -][a-z]{3}[ -][1-9]\d{3} \d{2}:\d{2}:\d{2} gmt$/i;

/**
 * Reads the lifetimes of a line. `skew`: by how many milliseconds the response's own Date is in the past; Chromium
 * adds that to Expires.
 */
export function cookieLife(lifetimes: readonly Lifetime[], now: number, skew: number): CookieLife {
  if (lifetimes.length === 0) return SESSION;
  const found = new Readings(now);
  const ages = lifetimes.filter(({ name }) => name === "max-age");
  const dates = lifetimes.filter(({ name }) => name === "expires");
  for (const { value } of ages) found.age(looseSeconds(value));
  const [age] = ages;
  // One plain Max-Age outweighs whatever Expires says, for all.
  if (ages.length !== 1 || age === undefined || !isDelta(age)) {
    const [date] = dates;
    const isPlain =
      dates.length === 1 && date !== undefined && PLAIN_DATE.test(date.value) && isDate(date);
    if (!isPlain) found.mayStay = true;
    for (const { value } of dates) {
      const time = parseCookieDate(value);
      found.time(time);
      if (skew > 0 && time !== undefined) found.time(time + skew);
    }
  }
  return { expires: byStandard(lifetimes, now), mayStay: found.mayStay, latest: found.latest };
}

/** What readers may find, together. */
class Readings {
  mayStay = false;
  latest = -Infinity;
  readonly #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  age(seconds: number | undefined): void {
    if (seconds !== undefined && seconds > 0) this.time(this.#now + seconds * 1000);
  }

  time(time: number | undefined): void {
    if (time === undefined || time <= this.#now) return;
    this.mayStay = true;
    this.latest = Math.max(this.latest, time);
  }
}

function isDelta({ value }: Lifetime): boolean {
  return value.length <= MAX_ATTRIBUTE && DELTA_SECONDS.test(value);
}

function isDate({ value }: Lifetime): boolean {
  return parseCookieDate(value) !== undefined;
}

/** Max-Age beats Expires, the last valid one of each wins (5.7, step 7). */
function byStandard(lifetimes: readonly Lifetime[], now: number): number | undefined {
  let maxAge: number | undefined;
  let expires: number | undefined;
  for (const lifetime of lifetimes) {
    const { name, value } = lifetime;
    if (value.length > MAX_ATTRIBUTE) continue;
    if (name === "expires") expires = parseCookieDate(value) ?? expires;
    else if (isDelta(lifetime)) maxAge = Number(value);
  }
  if (maxAge === undefined) return expires;
  return maxAge <= 0 ? -Infinity : now + maxAge * 1000;
}

/** The number that a lenient reader finds: after quotes, spaces and a sign, as far as there are digits. */
function looseSeconds(value: string): number | undefined {
  let at = 0;
  while (at < value.length && " \t\"'".includes(value.charAt(at))) at += 1;
  const isNegative = value[at] === "-";
  if (isNegative || value[at] === "+") at += 1;
  const from = at;
  while (at < value.length && isDigit(value.charCodeAt(at))) at += 1;
  if (at === from) return undefined;
  const seconds = Number(value.slice(from, at));
  return isNegative ? -seconds : seconds;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * The same line with another lifetime, which every reader finds. Where there is at most one Max-Age and one Expires,
 * they are rewritten in their places; else one Max-Age takes the place of all. `seconds` 0 makes it a session cookie.
 * Each other byte stays.
 */
export function withLifetime(line: string, seconds: number, now: number): string {
  if (seconds === 0) return withLifetimes(line, () => "");
  return withLifetimes(line, ({ name, start, end }, isOnly, isFirst) => {
    const text = line.slice(start, end);
    const equals = text.indexOf("=");
    if (!isOnly) return isFirst ? `; Max-Age=${seconds}` : "";
    const value = name === "max-age" ? String(seconds) : formatCookieDate(now + seconds * 1000);
    return equals === -1 ? `${text}=${value}` : text.slice(0, equals + 1) + value;
  });
}

/** The same line as a deletion that is one to every reader: with one `Max-Age=0`, and no other lifetime. */
export function asDeletion(line: string): string {
  return withLifetimes(line, (_, _isOnly, isFirst) => (isFirst ? "; Max-Age=0" : ""));
}

/** `isOnly`: no attribute of the line is there twice. */
function withLifetimes(
  line: string,
  rewrite: (lifetime: Lifetime, isOnly: boolean, isFirst: boolean) => string,
): string {
  const semicolon = line.indexOf(";");
  const { lifetimes } = cookieAttributes(line, semicolon === -1 ? line.length : semicolon);
  const isOnly = new Set(lifetimes.map(({ name }) => name)).size === lifetimes.length;
  let out = "";
  let from = 0;
  for (const [i, lifetime] of lifetimes.entries()) {
    out += line.slice(from, lifetime.start) + rewrite(lifetime, isOnly, i === 0);
    from = lifetime.end;
  }
  return out + line.slice(from);
}
