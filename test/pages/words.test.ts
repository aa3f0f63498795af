import { describe, expect, it } from "vitest";
import type { Words } from "assent";
import { html } from "../../src/pages/html.ts";
import { categoryWords, inLanguage, marked, said } from "../../src/pages/words.ts";
import { viewOf } from "./view.ts";

describe("inLanguage", () => {
  it("takes the tag, then its language, then English, then whatever there is", () => {
    const words = { fr: "oui", "fr-CA": "ouais", en: "yes" };
    expect(inLanguage(words, "fr-CA")).toBe("ouais");
    expect(inLanguage(words, "fr-BE")).toBe("oui");
    expect(inLanguage(words, "de")).toBe("yes");
    expect(inLanguage({ de: "ja" }, "fr")).toBe("ja");
    expect(inLanguage("one text for all", "fr")).toBe("one text for all");
  });

  it("does not find what every object has", () => {
    expect(inLanguage({ en: "yes" }, "constructor")).toBe("yes");
    expect(inLanguage({}, "__proto__")).toBe("");
  });
});

describe("categoryWords", () => {
  it("knows the four default categories and falls back to the id", () => {
    expect(categoryWords(viewOf({}, { language: "fr" }), "statistics").name).toBe("Statistiques");
    expect(categoryWords(viewOf(), "toString")).toEqual({ name: "toString", description: "" });
  });

  it("prefers the site's own words", () => {
    const view = viewOf();
    const categories = [{ id: "statistics", name: { en: "Analytics" } }];
    const own = { ...view, catalogue: { ...view.catalogue, categories } };
    expect(categoryWords(own, "statistics").name).toBe("Analytics");
    expect(categoryWords(own, "statistics").description).toContain("Counts visits");
  });
});

describe("marked", () => {
  const words = { en: "Statistics", fr: "Statistiques" };
  const markup = (language: string, of: Words = words): string =>
    html`${marked(said(of, language))}`.toString();

  it("names the language that a text is in, where it is not the page's", () => {
    expect(markup("ar")).toBe('<span lang="en" dir="ltr">Statistics</span>');
    expect(markup("de", { he: "A" })).toBe('<span lang="he" dir="rtl">A</span>');
  });

  it("says nothing where it is, or nobody knows", () => {
    expect([markup("fr"), markup("fr-CA"), markup("en-GB"), markup("ar", "A text")]).toEqual([
      "Statistiques",
      "Statistiques",
      "Statistics",
      "A text",
    ]);
    expect(markup("pt", { "pt-BR": "Estatísticas" })).toBe("Estatísticas");
  });
});
