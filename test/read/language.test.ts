import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readable } from "../../src/pages/text/index.ts";
import { pickLanguage } from "../../src/read/language.ts";

const available = ["en", "fr", "pt-BR"];
const pick = (header: string | undefined) => pickLanguage(header, available, "en");

describe("pickLanguage", () => {
  it.each([
    ["fr", "fr"],
    ["FR", "fr"],
    ["fr-CA", "fr"],
    ["fr-CA, fr;q=0.9, en;q=0.8", "fr"],
    ["de, fr;q=0.5, en;q=0.4", "fr"],
    ["en;q=0.1, fr;q=0.9", "fr"],
    ["pt-BR", "pt-BR"],
    ["pt", "pt-BR"],
    ["fr;q=0, en", "en"],
  ])("answers %j with %s", (header, language) => {
    expect(pick(header)).toBe(language);
  });

  it.each([undefined, "", "*", "de", "zh-Hant-TW", "q=1", ";;;", ",,,", "fr;q=0", "__proto__"])(
    "falls back for %j",
    (header) => {
      expect(pick(header)).toBe("en");
    },
  );

  it("falls back even to a language that is not in the list", () => {
    expect(pickLanguage("de", ["fr"], "it")).toBe("it");
  });

  it("does not negotiate over a header that no browser sends", () => {
    expect(pick(`fr,${"x,".repeat(4000)}`)).toBe("en");
  });

  it("never throws and never answers with anything else", () => {
    const piece = fc.constantFrom(
      "fr",
      "en-US",
      "*",
      ";q=",
      "0.5",
      "1e999",
      "-",
      ",",
      ";",
      "\0",
      '"',
      "\\",
    );
    const header = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(header, (sent) => {
        expect(available).toContain(pick(sent));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("the languages of the pages", () => {
  it.each([
    ["sv-FI,sv;q=0.9,en;q=0.8", "sv"],
    ["pt-BR,pt;q=0.9,en-US;q=0.8", "pt-BR"],
    ["pt-PT,pt;q=0.9,en;q=0.8", "pt"],
    ["pt-AO", "pt"],
    ["pt", "pt"],
    ["nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en;q=0.5", "nb"],
    ["nn-NO,nn;q=0.9,en;q=0.5", "nn"],
    ["no", "no"],
    ["zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", "zh"],
    ["zh-Hant-HK", "zh"],
    ["zh-CN,zh;q=0.9", "zh"],
    ["uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7", "uk"],
    ["ar-EG,ar;q=0.9", "ar"],
    ["ga-IE,ga;q=0.9,en-IE;q=0.8", "ga"],
    ["ru-RU,ru;q=0.9", "en"],
    ["ca-ES,ca;q=0.9,es;q=0.8", "es"],
    ["de-AT,de-DE;q=0.9,de;q=0.8,en-US;q=0.7", "de"],
  ])("answer %j with %s", (header, language) => {
    expect(pickLanguage(header, readable, "en")).toBe(language);
  });
});
