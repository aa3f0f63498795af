// Checks of single values; each returns the value, or throws a ConsentConfigError that says how to write it.
import { ConsentConfigError } from "../errors.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { readUrl } from "../util/read-url.ts";
import type { Words } from "./types.ts";

/** Every key of a type, so that a list of known keys cannot forget one. */
export type KeysEnum<T> = { readonly [P in keyof Required<T>]: true };

/**
 * An object with no key but the known ones. A value of `undefined` is as good as none.
 *
 * @throws ConsentConfigError `missing`, `wrong-type`, `unknown-key`
 */
export function checkKeys<Key extends string>(
  value: unknown,
  path: string,
  known: Readonly<Record<Key, true>>,
): Readonly<Record<Key, unknown>> {
  if (!isRecord<Key>(value)) {
    const code = value === undefined ? "missing" : "wrong-type";
    throw new ConsentConfigError(code, path || "the declaration", value, "Give an object.");
  }
  const names = Object.keys(known);
  for (const key of Object.keys(value)) {
    if (names.includes(key)) continue;
    const hint = `is not known here. ${didYouMean(key, names)}Known: ${names.join(", ")}.`;
    throw new ConsentConfigError("unknown-key", at(path, key), key, hint);
  }
  return value;
}

/** `path.key`, or the key alone at the top. */
export function at(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

function isRecord<Key extends string>(value: unknown): value is Readonly<Record<Key, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Text with something in it and no control characters.
 *
 * @throws ConsentConfigError `missing`, `wrong-type`, `bad-value`
 */
export function checkText(value: unknown, path: string, longest = 2000): string {
  if (value === undefined) throw new ConsentConfigError("missing", path, value, "Give a text.");
  if (typeof value !== "string") {
    throw new ConsentConfigError("wrong-type", path, value, "Give a text in quotes.");
  }
  if (value.trim() === "") {
    throw new ConsentConfigError("bad-value", path, value, "Give a text that is not empty.");
  }
  if (value.length > longest) {
    throw new ConsentConfigError("bad-value", path, value, `At most ${longest} characters.`);
  }
  // oxlint-disable-next-line no-control-regex -- nothing of these belongs into a page or a header
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value)) {
    throw new ConsentConfigError("bad-value", path, value, "Leave out control characters.");
  }
  return value;
}

/** `checkText` for a key that may be absent. */
export function checkOptionalText(value: unknown, path: string): string | undefined {
  return value === undefined ? undefined : checkText(value, path);
}

/**
 * One of a closed set of words.
 *
 * @throws ConsentConfigError `missing`, `wrong-type`, `bad-value`
 */
export function checkOneOf<Word extends string>(
  value: unknown,
  path: string,
  words: Readonly<Record<Word, true>>,
): Word {
  const text = checkText(value, path);
  if (isKeyOf(words, text)) return text;
  const known = Object.keys(words);
  const remedy = `${didYouMean(text, known)}Write one of: ${known.join(", ")}.`;
  throw new ConsentConfigError("bad-value", path, text, remedy);
}

// An own key: "toString" is in every object.
function isKeyOf<Key extends string>(
  known: Readonly<Record<Key, true>>,
  text: string,
): text is Key {
  return Object.hasOwn(known, text);
}

/** @throws ConsentConfigError `wrong-type` */
export function checkOptionalBoolean(value: unknown, path: string): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  throw new ConsentConfigError("wrong-type", path, value, "Give true or false.");
}

/** A list whose items pass `check`; frozen. Absent: undefined. */
export function checkOptionalList<T>(
  value: unknown,
  path: string,
  check: (item: unknown, path: string) => T,
): readonly T[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    throw new ConsentConfigError("wrong-type", path, value, "Give a list: [ … ].");
  }
  // Array.from visits the holes of a sparse list too, where map would not.
  return Object.freeze(Array.from(value, (item: unknown, i) => check(item, `${path}[${i}]`)));
}

/** Text in one language, or one text a language tag; frozen. */
export function checkOptionalWords(value: unknown, path: string): Words | undefined {
  if (value === undefined || typeof value === "string") return checkOptionalText(value, path);
  if (!isRecord(value) || Object.keys(value).length === 0) {
    const remedy = "Give a text, or one text a language: { en: '…', fr: '…' }.";
    throw new ConsentConfigError("wrong-type", path, value, remedy);
  }
  const words: Record<string, string> = {};
  for (const [language, text] of Object.entries(value)) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language)) {
      const remedy = 'is not a language tag. Write "en", "fr", "pt-BR".';
      throw new ConsentConfigError("bad-value", at(path, language), language, remedy);
    }
    words[language] = checkText(text, at(path, language));
  }
  return Object.freeze(words);
}

/** A day that exists, as `YYYY-MM-DD`. */
export function checkOptionalDate(value: unknown, path: string): string | undefined {
  const text = checkOptionalText(value, path);
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse takes the 31st of February for a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new ConsentConfigError("bad-value", path, value, 'Write a date as "2026-11-22".');
  }
  return text;
}

/** An address people can follow: http or https, nothing that runs (`javascript:`). */
export function checkOptionalLink(value: unknown, path: string): string | undefined {
  const text = checkOptionalText(value, path);
  if (text !== undefined && !(/^https?:\/\/[^\s/]/i.test(text) && readUrl(text))) {
    const remedy = 'Write a whole address: "https://www.example.com/privacy".';
    throw new ConsentConfigError("bad-value", path, value, remedy);
  }
  return text;
}

/** Drops the keys without a value, and freezes. */
export function frozen<T extends object>(value: { readonly [P in keyof T]: T[P] | undefined }): T {
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only keys without a value are gone
  return Object.freeze(Object.fromEntries(kept)) as T;
}
