// From a language to its words, with those a site puts in their place.
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import type { Texts } from "./types.ts";

type Part<T> = T extends (...values: never) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Part<T[K]> }
      : T;

/** Words of a site's own, by language; what is left out stays as it is. */
export type TextOverrides = Readonly<Record<string, Part<Texts>>>;

/** English first: it is taken where a visitor names no language, or any. */
const BUILT_IN: Readonly<Record<string, Texts>> = { en, de, es, fr, it, nl };

/** Languages the pages speak by themselves. */
export const languages: readonly string[] = Object.keys(BUILT_IN);

/** Words of a site's own, laid over ours: the same for every visitor, so made once. */
const laid = new WeakMap<TextOverrides, Map<string, Texts>>();
/** Languages may come from a site's own function: there is an end to remembering. */
const MOST_LANGUAGES = 100;
const NO_OVERRIDES: TextOverrides = {};

/**
 * The words of `language`: of the tag itself (`fr-CA`), else of its first part (`fr`), else
 * English; with the site's own words of the same tag laid over them.
 *
 * @example
 * texts("en", { en: { banner: { customise: "Sauvegarder les préférences" } } })
 */
export function texts(language: string, overrides: TextOverrides = NO_OVERRIDES): Texts {
  let made = laid.get(overrides);
  if (made === undefined) laid.set(overrides, (made = new Map<string, Texts>()));
  let result = made.get(language);
  if (result === undefined) {
    result = layOver(language, overrides);
    if (made.size < MOST_LANGUAGES) made.set(language, result);
  }
  return result;
}

function layOver(language: string, overrides: TextOverrides): Texts {
  const primary = language.split("-", 1)[0] ?? "";
  let result: unknown = own(BUILT_IN, language) ?? own(BUILT_IN, primary) ?? en;
  for (const tag of new Set([primary, language])) result = laidOver(result, own(overrides, tag));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- laidOver keeps every key and the kind of its value, so what went in as Texts comes out as Texts.
  return result as Texts;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function laidOver(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isRecord(base) || !isRecord(over)) return over;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) result[key] = laidOver(base[key], value);
  return result;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
