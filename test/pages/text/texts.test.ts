import { describe, expect, it } from "vitest";
import { en } from "../../../src/pages/text/en.ts";
import { fr } from "../../../src/pages/text/fr.ts";
import { languages, texts } from "../../../src/pages/text/index.ts";

/** `banner.accept` and so on, for every text. */
function keys(value: unknown, path = ""): string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, part]) => keys(part, `${path}.${key}`))
    : [path];
}

/** Every text as a visitor may read it; functions are given something to say. */
function said(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    const say = value as (given: unknown) => unknown;
    return value === undefined ? [] : said(say("«given»"));
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(said) : [];
}

/** Words that are the same in several of the languages. */
const SHARED = new Set(["Introduction", "Contact", "Website", "E-mail", "Name", "Marketing"]);

describe("texts", () => {
  it("are laid over once for a site, and for no other", () => {
    const one = { en: { settings: "Cookies here" } };
    const two = { en: { settings: "Cookies there" } };
    expect(texts("en", one)).toBe(texts("en", one));
    expect([texts("en", one).settings, texts("en", two).settings, texts("en").settings]).toEqual([
      "Cookies here",
      "Cookies there",
      en.settings,
    ]);
    expect(texts("fr", one).settings).toBe(fr.settings);
  });

  it("are complete in every language, English first", () => {
    expect(languages).toEqual(["en", "de", "es", "fr", "it", "nl"]);
    for (const language of languages) expect(keys(texts(language))).toEqual(keys(en));
  });

  it("say something in each, in its own words", () => {
    const english = new Set(said(en));
    for (const language of languages) {
      const all = said(texts(language));
      expect(all.filter((text) => text.trim() === "" || text !== text.trim())).toEqual([]);
      expect(all.join("\n")).not.toMatch(/undefined|  |\bTODO\b|"|'/);
      if (language === "en") continue;
      const same = all.filter((text) => english.has(text) && !SHARED.has(text));
      expect([language, same]).toEqual([language, []]);
    }
  });

  it("ask with buttons of like length, so that none outweighs the other", () => {
    for (const language of languages) {
      const { accept, refuse, customise } = texts(language).banner;
      expect(Math.abs(accept.length - refuse.length)).toBeLessThanOrEqual(3);
      expect(new Set([accept, refuse, customise]).size).toBe(3);
    }
  });

  it("are found by tag, by language, else English", () => {
    expect(texts("fr")).toBe(fr);
    expect(texts("fr-CA")).toBe(fr);
    expect(texts("xx")).toBe(en);
    expect(texts("__proto__")).toBe(en);
  });

  it("lay the site's own words over them, and leave the rest", () => {
    const own = texts("en-GB", {
      en: { banner: { customise: "Sauvegarder les préférences" } },
      "en-GB": { settings: "Biscuits" },
    });
    expect(own.banner.customise).toBe("Sauvegarder les préférences");
    expect(own.banner.accept).toBe(en.banner.accept);
    expect(own.settings).toBe("Biscuits");
    expect(en.banner.customise).toBe("Choose");
  });

  it("take functions and lists whole", () => {
    const own = texts("en", {
      en: { banner: { more: (count) => `+${count}` }, policy: { rightsList: ["one"] } },
    });
    expect(own.banner.more(3)).toBe("+3");
    expect(own.policy.rightsList).toEqual(["one"]);
  });
});
