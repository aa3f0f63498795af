// The values of cookies by name, and the forms in which scripts write text into them. Linear, and nothing throws.
import type { CookiePair } from "../read/types.ts";
import type { Reading } from "./types.ts";

/** Longer values no browser stores (RFC 6265bis 5.6: 4096 octets of name and value). */
export const LONGEST_VALUE = 4096;

/** The value of the cookie with this name; a reading instead where there is none, or no telling which counts. */
export function oneValue(cookies: readonly CookiePair[], name: string): string | Reading {
  let value: string | undefined;
  for (const cookie of cookies) {
    if (cookie.name !== name || cookie.value === value) continue;
    // Of a host and of its parent, say: they come in no reliable order (RFC 6265bis 5.8.3).
    if (value !== undefined) return invalid(`two different cookies are called ${name}`);
    value = cookie.value;
  }
  if (value === undefined) return { kind: "none" };
  return value.length > LONGEST_VALUE ? invalid(`${name} is longer than any cookie`) : value;
}

/** Is there a cookie with this name and any value? */
export function hasCookie(cookies: readonly CookiePair[], name: string): boolean {
  return cookies.some((cookie) => cookie.name === name);
}

/** A reading that nothing can be granted from. `why` holds no value of a cookie. */
export function invalid(why: string): Reading {
  return { kind: "invalid", why };
}

/** A reading of a cookie that is there without a choice. */
export function undecided(why: string): Reading {
  return { kind: "undecided", why };
}

/** Percent-decoded, once; as it is where it is not percent-encoded. */
export function decodedOnce(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An object out of JSON that is written as it is, or percent-encoded, wholly or in part; undefined for anything else. */
export function jsonObject(value: string): JsonObject | undefined {
  if (value.length > LONGEST_VALUE) return undefined;
  return asObject(parsed(value) ?? parsed(decodedOnce(value)));
}

/** An object out of base64 of JSON in UTF-8; undefined for anything else. */
export function base64Object(value: string): JsonObject | undefined {
  const text = decodedOnce(value);
  if (text.length > LONGEST_VALUE) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return asObject(parsed(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

/** An object of strangers: ask it by `own`. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Its own property of this name, if any: what `Object.prototype` holds was not sent. */
export function own(object: JsonObject | undefined, name: string): unknown {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The object, if it is one that is no list. */
export function asObject(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts of a list; undefined for what is no list. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((one): one is string => typeof one === "string");
}

/** A list out of JSON; undefined for anything else. */
export function jsonList(value: string): readonly unknown[] | undefined {
  const list = parsed(value);
  return Array.isArray(list) ? list : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The properties that are true or false; `isName`: which names are answers. */
export function booleansOf(
  object: JsonObject,
  isName: (name: string) => boolean = () => true,
): Record<string, boolean> {
  return answersFrom(
    Object.entries(object).filter(
      (entry): entry is [string, boolean] => typeof entry[1] === "boolean" && isName(entry[0]),
    ),
  );
}

/** All of these names, granted. */
export function granted(names: readonly string[]): Record<string, boolean> {
  return answersFrom(names.map((name) => [name, true]));
}

/** Answers out of pairs: of two about one name, the refusal counts. `fromEntries` makes own properties of any name. */
export function answersFrom(
  pairs: readonly (readonly [string, boolean])[],
): Record<string, boolean> {
  const answers = new Map<string, boolean>();
  for (const [name, answer] of pairs) answers.set(name, answer && answers.get(name) !== false);
  return Object.fromEntries(answers);
}

/** Pairs `name<middle>value`, between `between`; each is parted at its first `middle`, and one without it is left out. */
export function pairsOf(
  text: string,
  between: string,
  middle: string,
): readonly (readonly [string, string])[] {
  return text.split(between).flatMap((piece) => {
    const at = piece.indexOf(middle);
    return at === -1
      ? []
      : [[piece.slice(0, at).trim(), piece.slice(at + middle.length).trim()] as const];
  });
}

/** The value of a name that stands in pairs once, or with one value; undefined else. */
export function valueOf(
  pairs: readonly (readonly [string, string])[],
  name: string,
): string | undefined {
  const values = new Set(pairs.flatMap(([key, value]) => (key === name ? [value] : [])));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Milliseconds since 1970 out of an ISO 8601 date or date and time; undefined for anything else. */
export function isoTime(value: unknown): number | undefined {
  if (typeof value !== "string" || value.length > 40 || !/^\d{4}-\d\d-\d\d/.test(value)) {
    return undefined;
  }
  const time = Date.parse(value);
  return Number.isFinite(time) ? time : undefined;
}

/** Milliseconds since 1970 out of a whole number of them, or of seconds; undefined for anything else. */
export function epochTime(value: unknown): number | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !/^\d{9,13}$/.test(text)) return undefined;
  const number = Number(text);
  // Seconds have ten digits until the year 2286; milliseconds have had thirteen since 2001.
  return number < 1e11 ? number * 1000 : number;
}
