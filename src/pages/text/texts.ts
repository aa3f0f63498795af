// From a language to its words, with those a site puts in their place.
import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { ga } from "./ga.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { mt } from "./mt.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ptBR } from "./pt-BR.ts";
import { ro } from "./ro.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";
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

/**
 * English first: it is taken where a visitor names no language, or any. Then the other official languages of the
 * EU, and eight more. All are loaded at start: together they take a few milliseconds and less than 2 MB.
 */
const BUILT_IN: Readonly<Record<string, Texts>> = {
  en,
  bg,
  cs,
  da,
  de,
  el,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
  ar,
  hi,
  ja,
  nb,
  "pt-BR": ptBR,
  tr,
  uk,
  zh,
};

/** Languages the pages speak by themselves. */
export const languages: readonly string[] = Object.keys(BUILT_IN);

/** Tags whose readers are spoken to in another language: Norwegian as such is Bokmål, which readers of Nynorsk read too. */
const READ_AS: Readonly<Record<string, string>> = { no: "nb", nn: "nb" };

/** What visitors may ask for in `Accept-Language`: the languages, and the tags that are read as one of them. */
export const readable: readonly string[] = [...languages, ...Object.keys(READ_AS)];

/** Words of a site's own, laid over ours: the same for every visitor, so made once. */
const laid = new WeakMap<TextOverrides, Map<string, Texts>>();
/** Languages may come from a site's own function: there is an end to remembering. */
const MOST_LANGUAGES = 100;
const NO_OVERRIDES: TextOverrides = {};

/**
 * The words of `language`: of the tag itself (`pt-BR`), else of its first part (`fr` for `fr-CA`; `zh`, simplified
 * characters, for every Chinese), else English; with the site's own words of the same tag laid over them.
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

/**
 * The tag to say in `lang` where the pages are in `language`: `nb` for `no` and `nn`, unless the site brings words of
 * that tag itself; else `language`.
 */
export function tagOf(language: string, overrides: TextOverrides = NO_OVERRIDES): string {
  const primary = primaryOf(language);
  return Object.hasOwn(overrides, language) || Object.hasOwn(overrides, primary)
    ? language
    : (own(READ_AS, primary) ?? language);
}

/** Whether the pages have words of `language` by themselves. */
export function isBuiltIn(language: string): boolean {
  return builtIn(language) !== undefined;
}

function builtIn(language: string): Texts | undefined {
  const primary = primaryOf(language);
  return (
    own(BUILT_IN, canonical(language)) ??
    own(BUILT_IN, primary) ??
    own(BUILT_IN, own(READ_AS, primary) ?? "")
  );
}

function layOver(language: string, overrides: TextOverrides): Texts {
  let result: unknown = builtIn(language) ?? en;
  for (const tag of new Set([primaryOf(language), canonical(language), language])) {
    result = laidOver(result, own(overrides, tag));
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- laidOver keeps every key and the kind of its value, so what went in as Texts comes out as Texts.
  return result as Texts;
}

function primaryOf(language: string): string {
  return language.split("-", 1)[0]?.toLowerCase() ?? "";
}

/** `pt-BR` for `pt-br`, as frameworks write it in addresses. */
function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language;
  } catch {
    return language;
  }
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
