import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
