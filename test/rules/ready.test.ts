// The table of the law as of November 2026, row by row: the day before, the day itself, the day after.
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { decide } from "../../src/decide/decide.ts";
import type { ConsentState } from "../../src/decide/types.ts";
import { createRuleBook } from "../../src/rules/book.ts";
import { defineRules } from "../../src/rules/check.ts";
import { readyRules } from "../../src/rules/ready.ts";
import { usRules } from "../../src/rules/ready-us.ts";
import { plausible } from "../../src/services/plausible.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "own-statistics", name: "Our counter", category: "statistics" },
    { id: "declared", name: "Declared exempt", category: "statistics", exempt: true },
    plausible(),
    { id: "theme", name: "Theme", category: "preferences" },
    { id: "ads", name: "Ads", category: "marketing" },
  ],
});
const DAY = 86_400_000;
const book = createRuleBook(readyRules, catalogue);

/** What a visitor who has said nothing may be met with. */
function silent(region: string | undefined, now: number, gpc = false): ConsentState {
  return decide({
    catalogue,
    facts: { cookies: [], stored: { kind: "none" }, signals: { gpc, dnt: false }, region },
    regime: "opt-in",
    rules: book.of(region, now),
    now,
    validFor: 15_778_800,
    signalAlwaysWins: false,
  });
}

const around = (date: string): readonly [number, number, number] => {
  const day = Date.parse(`${date}T00:00:00Z`);
  return [day - 1, day, day + DAY];
};
const named = (region: string, id: string, now: number) => silent(region, now).rules?.ruleOf(id);

describe("rules with a day of their own", () => {
  it.each([
    ["GB", "2026-02-05", "statistics", "gb-pecr", "gb-pecr-a1"],
    ["GB", "2026-02-05", "preferences", "gb-pecr", "gb-pecr-a1"],
    ["GB", "2026-02-05", "marketing", "gb-pecr", "gb-pecr"],
    ["US-CA", "2026-01-01", "marketing", "us-ca", "us-ca-2026"],
    ["US-CA", "2027-01-01", "marketing", "us-ca-2026", "us-ca-2027"],
    ["US-CO", "2024-07-01", "marketing", "us", "us-co"],
    ["US-CT", "2025-01-01", "marketing", "us", "us-ct"],
    ["US-TX", "2025-01-01", "marketing", "us", "us-tx"],
    ["US-MT", "2025-01-01", "marketing", "us", "us-mt"],
    ["US-NE", "2025-01-01", "marketing", "us", "us-ne"],
    ["US-NH", "2025-01-01", "marketing", "us", "us-nh"],
    ["US-NJ", "2025-07-15", "marketing", "us", "us-nj"],
    ["US-MN", "2025-07-31", "marketing", "us", "us-mn"],
    ["US-MD", "2025-10-01", "marketing", "us", "us-md"],
    ["US-DE", "2026-01-01", "marketing", "us", "us-de"],
    ["US-OR", "2026-01-01", "marketing", "us", "us-or"],
    ["US-IN", "2026-01-01", "marketing", "us", "us-in"],
    ["US-KY", "2026-01-01", "marketing", "us", "us-ky"],
    ["US-RI", "2026-01-01", "marketing", "us", "us-ri"],
    ["US-LA", "2027-01-01", "marketing", "us", "us-la"],
    ["US-OK", "2027-01-01", "marketing", "us", "us-ok"],
    ["US-AL", "2027-05-01", "marketing", "us", "us-al"],
    ["US-VT", "2028-01-01", "marketing", "us", "us-vt"],
    ["IN", "2027-05-13", "marketing", "baseline", "in-dpdp"],
    ["CA-QC", "2023-09-22", "marketing", "baseline", "ca-qc-law-25"],
    ["BR", "2020-09-18", "marketing", "baseline", "br-lgpd"],
    ["CH", "2023-09-01", "marketing", "baseline", "ch-tca"],
    ["FR", "2018-05-25", "statistics", "baseline", "eea"],
    ["DE", "2021-12-01", "statistics", "eea", "de-tdddg"],
    ["ES", "2018-05-25", "statistics", "baseline", "es-lssi"],
    ["US", "2020-01-01", "marketing", "baseline", "us"],
  ])("%s, %s: %s", (region, date, id, before, after) => {
    const [eve, day, morrow] = around(date);
    expect(named(region, id, eve)?.rule).toBe(before);
    expect(named(region, id, day)).toMatchObject({ rule: after, source: expect.any(String) });
    expect(named(region, id, morrow)?.rule).toBe(after);
  });
});

describe("what is used before anybody answers", () => {
  const NOW = Date.UTC(2026, 10, 30);
  const [eve, day, morrow] = around("2026-02-05");

  it("statistics and appearance in the United Kingdom, from the day of Schedule A1", () => {
    const ids = ["statistics", "own-statistics", "preferences", "theme", "marketing", "ads"];
    const allowed = (now: number) => ids.filter((id) => silent("GB", now).allows(id));
    expect(allowed(eve)).toEqual([]);
    expect(allowed(day)).toEqual(["statistics", "own-statistics", "preferences", "theme"]);
    expect(allowed(morrow)).toEqual(allowed(day));
    expect(silent("GB", day).reason("own-statistics")).toBe("exempt");
    expect(silent("GB", day).needsPrompt).toBe(true);
  });

  it("no tool of somebody else's, unless the site says that it keeps to the conditions", () => {
    expect(silent("GB", NOW).allows("plausible")).toBe(false);
    const rules = defineRules({
      baseline: "opt-in",
      extends: readyRules,
      rules: [
        {
          id: "our-plausible",
          regions: ["GB"],
          from: "2026-02-05",
          source: "our assessment of 1 February 2026",
          services: { plausible: "exempt" },
        },
      ],
    });
    const held = createRuleBook(rules, catalogue).of("GB", NOW);
    expect(held.ruleOf("plausible")).toMatchObject({ rule: "our-plausible", basis: "exempt" });
    expect(held.ruleOf("own-statistics")).toMatchObject({ rule: "gb-pecr-a1", basis: "exempt" });
  });

  it.each(["FR", "GB", "GG", undefined, "CH", "BR", "IN", "CA-QC", "CN"])(
    "what the catalogue declares exempt, in %s",
    (region) => {
      expect(silent(region, NOW).reason("declared")).toBe("exempt");
    },
  );

  it.each(["DE", "ES"])("not even what the catalogue declares exempt, in %s", (region) => {
    expect(silent(region, NOW).allows("declared")).toBe(false);
    expect(silent(region, NOW).rules?.catalogue.index.consentServices).toHaveLength(5);
  });

  it.each([undefined, "FR", "CH", "BR", "IN", "CA-QC", "CA", "CA-ON", "GG", "JP", "ZZ"])(
    "nothing in %s",
    (region) => {
      const state = silent(region, NOW);
      const ids = ["statistics", "own-statistics", "plausible", "theme", "marketing", "ads"];
      expect(ids.filter((id) => state.allows(id))).toEqual([]);
      expect(state).toMatchObject({ regime: "opt-in", needsPrompt: true, status: "undecided" });
    },
  );

  it("everything in the United States, until a signal says no", () => {
    const states = usRules.flatMap(({ regions }) => regions);
    expect(states.length).toBeGreaterThan(20);
    for (const region of [...states, "US-WY"]) {
      const state = silent(region, NOW);
      expect(state.variant).toBe("");
      expect(state).toMatchObject({ regime: "opt-out", needsPrompt: false });
      const signalled = silent(region, NOW, true);
      expect(signalled).toMatchObject({ status: "refused", source: "signal" });
      expect(signalled.variant).toBe("ads.own-statistics.plausible.theme");
    }
  });
});

describe("the duty to honour a signal", () => {
  /** The states of the regulator's list of August 2026. */
  const DUTY = "CA CO CT TX MT NE NH NJ MN MD DE OR".split(" ");

  it("is on twelve states in 2026, and on Louisiana from 2027", () => {
    const obliged = (date: string) => {
      const states = usRules.filter(
        (rule) => rule.from <= date && rule.id !== "us" && rule.signal !== undefined,
      );
      return [...new Set(states.flatMap(({ regions }) => regions))].toSorted();
    };
    const codes = DUTY.map((state) => `US-${state}`);
    expect(obliged("2026-12-31")).toEqual(codes.toSorted());
    expect(obliged("2027-01-01")).toEqual([...codes, "US-LA"].toSorted());
  });

  it("counts as an objection to what is exempt by a rule alone", () => {
    const state = silent("GB", Date.UTC(2026, 10, 30), true);
    expect(state).toMatchObject({ status: "refused", source: "signal" });
    expect(state.reason("own-statistics")).toBe("signal");
    expect(state.reason("declared")).toBe("exempt");
  });
});
