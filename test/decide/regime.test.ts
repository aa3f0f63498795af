import { describe, expect, it } from "vitest";
import { createRegimeResolver } from "../../src/decide/regime.ts";
import { regionRules } from "../../src/decide/regions.ts";
import type { Regime } from "../../src/decide/types.ts";

describe("the built-in regimes", () => {
  const regimeOf = createRegimeResolver();

  it.each<[string | undefined, Regime]>([
    [undefined, "opt-in"],
    ["FR", "opt-in"],
    ["FR-75", "opt-in"],
    ["DE-BY", "opt-in"],
    ["GB", "opt-in"],
    ["CH", "opt-in"],
    ["BR", "opt-in"],
    ["ZZ", "opt-in"],
    ["US", "opt-out"],
    ["US-CA", "opt-out"],
    ["US-WY", "opt-out"],
  ])("give %s %s", (region, regime) => {
    expect(regimeOf(region)).toBe(regime);
  });

  it("know the twelve states that oblige sites to honour universal opt-out signals", () => {
    const states = regionRules
      .filter(({ regime }) => regime === "opt-out")
      .flatMap(({ regions }) => regions.filter((region) => region.startsWith("US-")));
    expect(states.toSorted().join(" ")).toBe(
      "US-CA US-CO US-CT US-DE US-MD US-MN US-MT US-NE US-NH US-NJ US-OR US-TX",
    );
  });

  it("say of each rule since when and by what, and name no region twice", () => {
    const all = regionRules.flatMap(({ regions }) => regions);
    expect(new Set(all).size).toBe(all.length);
    for (const { regions, since, source } of regionRules) {
      expect(since).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(source).not.toBe("");
      for (const region of regions) expect(region).toMatch(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
    }
  });

  it("are not changed by words that every object knows", () => {
    for (const region of ["constructor", "__proto__", "", "U"]) {
      expect(regimeOf(region)).toBe("opt-in");
    }
  });
});

describe("createRegimeResolver with the site's own view", () => {
  it("lets it beat the table", () => {
    expect(createRegimeResolver({ CH: "opt-out" })("CH-ZH")).toBe("opt-out");
    expect(createRegimeResolver({ JP: "notice" })("JP")).toBe("notice");
  });

  it("takes a country's for its parts, those of the table included", () => {
    const regimeOf = createRegimeResolver({ US: "opt-in" });
    expect(regimeOf("US-CA")).toBe("opt-in");
    expect(regimeOf("US")).toBe("opt-in");
  });

  it("asks the longest code first", () => {
    const regimeOf = createRegimeResolver({ "US-CA": "opt-in", US: "notice" });
    expect([regimeOf("US-CA"), regimeOf("US-NV"), regimeOf("US")]).toEqual([
      "opt-in",
      "notice",
      "notice",
    ]);
  });

  it.each<[Record<string, string>, string]>([
    [{ France: "opt-in" }, 'regimes["France"]'],
    [{ us: "opt-out" }, 'regimes["us"]'],
    [{ US: "optout" }, 'regimes["US"]'],
  ])("refuses %j at start, and says where", (overrides, path) => {
    expect(() => createRegimeResolver(overrides as Record<string, Regime>)).toThrow(
      expect.objectContaining({ code: "bad-value", path }),
    );
  });
});
