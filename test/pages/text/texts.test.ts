import { describe, expect, it } from "vitest";
import { en } from "../../../src/pages/text/en.ts";
import { fr } from "../../../src/pages/text/fr.ts";
import { languages, tagOf, texts } from "../../../src/pages/text/index.ts";

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

  it("are in the official languages of the EU and eight more, English first", () => {
    const union = "bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv";
    const more = "ar hi ja nb pt-BR tr uk zh";
    expect(languages).toEqual(["en", ...union.split(" "), ...more.split(" ")]);
  });

  it("read other tags of Norwegian as Bokmål, unless the site has words of its own", () => {
    const own = { nn: { settings: "Informasjonskapslar" } };
    expect(texts("no")).toBe(texts("nb"));
    expect([tagOf("no"), tagOf("nn-NO"), tagOf("nb"), tagOf("fr-CA")]).toEqual([
      "nb",
      "nb",
      "nb",
      "fr-CA",
    ]);
    expect([tagOf("nn", own), tagOf("nn-NO", own)]).toEqual(["nn", "nn-NO"]);
    expect(texts("nn-NO", own).settings).toBe("Informasjonskapslar");
    expect(texts("nn-NO", own).banner).toBe(texts("nb").banner);
  });

  it("are found by tag, by language, else English", () => {
    expect(texts("fr")).toBe(fr);
    expect(texts("fr-CA")).toBe(fr);
    expect(texts("xx")).toBe(en);
    expect(texts("__proto__")).toBe(en);
    expect(texts("zh-TW")).toBe(texts("zh"));
    expect(texts("sv-FI")).toBe(texts("sv"));
    expect(texts("DE-at")).toBe(texts("de"));
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
