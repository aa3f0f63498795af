// Every language, by what can be told without reading it: nothing is missing, lost, left in English or too long.
import { describe, expect, it } from "vitest";
import { direction, formatDate, formatDuration } from "../../../src/pages/format.ts";
import { en } from "../../../src/pages/text/en.ts";
import { languages, texts } from "../../../src/pages/text/index.ts";
import type { PluralForms } from "../../../src/pages/text/plural.ts";
import type { Texts } from "../../../src/pages/text/types.ts";

const GIVEN = "«given»";
/** Longer words are cut in a third of 390 pixels, longer labels take a third line. */
const LONGEST_LABEL = 22;
const LONGEST_WORD = 14;
const LONGEST_BUTTON = 32;
/** Purposes are listed by name on a phone, one a line. */
const LONGEST_NAME = 38;
/** More services than this are on no page. */
const MOST = 1000;

/** Path and text of everything that a visitor may read; functions are told `GIVEN`. */
function said(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    if (path === ".banner.more") return [[path, (value as (count: number) => string)(5)]];
    return said((value as (given: string) => unknown)(GIVEN), `${path}()`);
  }
  return Object.entries(value as object).flatMap(([key, part]) => said(part, `${path}.${key}`));
}

/** Words that are the same in English and in other languages. */
const SHARED = /^(?:Marketing|Website|E-mail|Name|Contact|Introduction|session|Cookies?)$/;
const ENGLISH =
  /(?<!\p{L})(?:the|your|this|that|with|does|has|been|everything|nothing|you|we|they)(?!\p{L})/iu;

/** Scripts in which each sentence must have at least a word. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

const others = languages.filter((language) => language !== "en");

describe.each(others)("%s", (language) => {
  const all = texts(language);
  const words = said(all);

  it("has every text of the English, each list as long", () => {
    expect(words.map(([path]) => path)).toEqual(said(en).map(([path]) => path));
  });

  it("says what it is given, as often as the English", () => {
    const given = (told: readonly [string, string][]): Record<string, number> => {
      const totals: Record<string, number> = {};
      for (const [path, text] of told) {
        const [of = "", isFunction] = path.split("()", 2);
        if (isFunction !== undefined) totals[of] = (totals[of] ?? 0) + text.split(GIVEN).length - 1;
      }
      return totals;
    };
    expect(given(words)).toEqual(given(said(en)));
    expect(words.filter(([, text]) => /[{}$]|undefined/.test(text))).toEqual([]);
  });

  it("knows whom to complain to, named or not", () => {
    expect(all.policy.complaint("the CNIL")).toContain("the CNIL");
    expect(all.policy.complaint(undefined)).not.toMatch(/undefined/);
    expect(all.policy.complaint(undefined).length).toBeGreaterThan(20);
  });

  it("is not English", () => {
    const english = new Set(said(en).map(([, text]) => text));
    const left = words.filter(
      ([, text]) => !SHARED.test(text) && (english.has(text) || ENGLISH.test(text)),
    );
    expect(left).toEqual([]);
    const script = SCRIPTS[language];
    if (script !== undefined) expect(words.filter(([, text]) => !script.test(text))).toEqual([]);
  });

  it("is tidy", () => {
    // French has a space before the semicolon.
    const stops = language === "fr" ? ",." : ",.;";
    const untidy = new RegExp(`^\\s|\\s$| {2}|["']|\\.\\.| [${stops}](?:\\s|$)`);
    expect(words.filter(([, text]) => text === "" || untidy.test(text))).toEqual([]);
  });

  it("has a form for each category of number that it counts in", () => {
    const forms: PluralForms | undefined = (all.banner.more as { forms?: PluralForms }).forms;
    const rules = new Intl.PluralRules(language);
    const counts = Array.from({ length: MOST }, (_, count) => count + 1);
    expect(counts.filter((count) => !all.banner.more(count).includes(String(count)))).toEqual([]);
    const reached = new Set(counts.map((count) => rules.select(count)));
    // Languages without forms say the same of every number.
    const known = new Set<string>(Object.keys(forms ?? {}));
    if (forms !== undefined) expect([...reached].filter((rule) => !known.has(rule))).toEqual([]);
  });

  it("accepts and refuses in labels that fit a phone and are alike", () => {
    const { accept, refuse, customise } = all.banner;
    expect(new Set([accept, refuse, customise]).size).toBe(3);
    expect(Math.abs(accept.length - refuse.length)).toBeLessThanOrEqual(3);
    for (const label of [accept, refuse, customise]) {
      expect(label.length).toBeLessThanOrEqual(LONGEST_LABEL);
      for (const word of label.split(" ")) expect(word.length).toBeLessThanOrEqual(LONGEST_WORD);
    }
    expect([all.preferences.accept, all.preferences.refuse]).toEqual([accept, refuse]);
    // Beside "choose", on the notice of what is used without asking.
    const { object, fold } = all.notice;
    for (const label of [object, fold]) {
      expect(label.length).toBeLessThanOrEqual(LONGEST_LABEL + 2);
      for (const word of label.split(" ")) expect(word.length).toBeLessThanOrEqual(LONGEST_WORD);
    }
  });

  it("keeps the other buttons and the names of purposes short", () => {
    const { preferences, embed, missing, proof } = all;
    const buttons = [preferences.save, preferences.withdraw, preferences.refuseAll];
    buttons.push(preferences.allowAll, preferences.refuseOne, preferences.allowOne);
    buttons.push(embed.loadOnce, missing.allow, proof.confirm, all.notice.fold);
    expect(buttons.filter((text) => text.length > LONGEST_BUTTON)).toEqual([]);
    const names = Object.values(all.categories).map(({ name }) => name);
    expect(names.filter((name) => name.length > LONGEST_NAME)).toEqual([]);
  });

  it("tells yes from no everywhere", () => {
    const { preferences } = all;
    const pairs: [string, string][] = [
      [preferences.allowOne, preferences.refuseOne],
      [preferences.allowAll, preferences.refuseAll],
      [preferences.allowed, preferences.notAllowed],
      [all.confirmation.accepted, all.confirmation.refused],
      [preferences.status.granted, preferences.status.refused],
      [all.policy.withConsent, all.policy.withoutConsent],
      [all.retention.ofSession, all.retention.ofPersistent],
    ];
    expect(pairs.filter(([yes, no]) => yes === no)).toEqual([]);
  });

  it("ends no date or duration with two full stops", () => {
    const date = formatDate(Date.UTC(2026, 10, 22), language);
    const { preferences, policy, banner } = all;
    const sentences = [
      preferences.decidedOn,
      preferences.validUntil,
      policy.updated,
      policy.catalogueDate,
    ];
    for (const say of sentences) expect(say(date)).not.toMatch(/\.\./);
    expect(banner.afterwards(formatDuration(6 * 30.4375 * 86_400, language))).toContain("6");
  });

  it("is known to Intl, so that dates and lists are in the language", () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf([language])).toEqual([language]);
    expect(direction(language)).toBe(language === "ar" ? "rtl" : "ltr");
  });
});

describe("languages", () => {
  it("differ from one another in every longer text", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const language of languages) {
      for (const [path, text] of said(texts(language))) {
        if (text.length < 40) continue;
        const other = seen.get(text);
        if (other !== undefined && other !== language && !isAlike(language, other)) {
          twice.push(`${other} ${language} ${path}`);
        }
        seen.set(text, language);
      }
    }
    expect(twice).toEqual([]);
  });

  it("speak Portuguese in two ways", () => {
    const part = (language: string): Texts["preferences"] => texts(language).preferences;
    expect(part("pt-BR").save).not.toBe(part("pt").save);
    expect(part("pt-PT")).toBe(part("pt"));
    expect(part("pt-br")).toBe(part("pt-BR"));
  });
});

/** Two ways of one language may share sentences. */
const isAlike = (one: string, other: string): boolean => one.slice(0, 2) === other.slice(0, 2);
