// The attributes of a Set-Cookie line, found in one pass (RFC 6265bis 5.6). Their readings are in cookie-lifetime.ts
// and cookie-storable.ts.

/** The longest attribute value that browsers read (5.6, step 6); a longer one is as if absent, to most of them. */
export const MAX_ATTRIBUTE = 1024;

/** An attribute that says how long a cookie lives. */
export interface Lifetime {
  readonly name: "max-age" | "expires";
  readonly value: string;
  /** Where the attribute begins: at its ";". */
  readonly start: number;
  readonly end: number;
}

/** What a line says besides name and value. Of several attributes of one name, the last one counts. */
export interface CookieAttributes {
  readonly lifetimes: readonly Lifetime[];
  /** As written; undefined: none, or an empty one. */
  readonly domain: string | undefined;
  readonly path: string | undefined;
  readonly sameSite: string | undefined;
  readonly secure: boolean;
  readonly partitioned: boolean;
}

const NONE: readonly Lifetime[] = [];

/** Reads the attributes of a line; `from`: its first ";", or its end. */
export function cookieAttributes(line: string, from: number): CookieAttributes {
  let lifetimes: Lifetime[] | undefined;
  let domain: string | undefined;
  let path: string | undefined;
  let sameSite: string | undefined;
  let secure = false;
  let partitioned = false;
  for (let start = from; start < line.length;) {
    const next = line.indexOf(";", start + 1);
    const end = next === -1 ? line.length : next;
    const equals = equalsBefore(line, start + 1, end);
    const name = knownName(line, start + 1, equals);
    if (name === "max-age" || name === "expires") {
      (lifetimes ??= []).push({ name, value: trim(line, equals + 1, end), start, end });
    } else if (name !== undefined && end - equals <= MAX_ATTRIBUTE) {
      const value = trim(line, equals + 1, end);
      if (name === "domain") domain = value === "" ? undefined : value;
      else if (name === "path") path = value;
      else if (name === "samesite") sameSite = value.toLowerCase();
      else if (name === "secure") secure = true;
      else partitioned = true;
    }
    start = end;
  }
  return { lifetimes: lifetimes ?? NONE, domain, path, sameSite, secure, partitioned };
}

function equalsBefore(line: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (line.charCodeAt(at) === EQUALS) return at;
  return end;
}

const EQUALS = 0x3d;

/** By the first letter: names that mean something here, so that no other is cut out of the line. */
const BY_LETTER: Readonly<Record<string, readonly string[]>> = {
  m: ["max-age"],
  e: ["expires"],
  d: ["domain"],
  p: ["path", "partitioned"],
  s: ["secure", "samesite"],
};

function knownName(line: string, from: number, end: number): string | undefined {
  let at = from;
  while (at < end && isWhite(line.charCodeAt(at))) at += 1;
  const letter = line[at];
  const names = letter === undefined ? undefined : BY_LETTER[letter.toLowerCase()];
  if (names === undefined) return undefined;
  const name = trim(line, at, end).toLowerCase();
  return names.includes(name) ? name : undefined;
}

/** A part of the line without SP and HTAB around it; quotes are part of a value. */
export function trim(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isWhite(text.charCodeAt(start))) start += 1;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
