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

describe("texts", () => {
  it("are complete in every language", () => {
    expect(languages).toEqual(["en", "fr"]);
    expect(keys(fr)).toEqual(keys(en));
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
