// A rule set that is not whole, or contradicts itself, stops the app at start and says what to write.
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { ConsentConfigError } from "../../src/errors.ts";
import { parseOptions } from "../../src/config/parse-options.ts";
import { defineRules } from "../../src/rules/check.ts";
import { readyRules } from "../../src/rules/ready.ts";
import type { Rule, RuleSet } from "../../src/rules/types.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "login", name: "Login", category: "functional" },
    { id: "hotjar", name: "Hotjar", category: "statistics" },
    { id: "ads", name: "Ads", category: "marketing" },
  ],
});
const rule: Rule = {
  id: "one",
  regions: ["US"],
  from: "2026-01-01",
  source: "a law",
  otherwise: "opt-out",
};
const { otherwise: _, ...unsaid } = rule;
const set = (...rules: readonly unknown[]): RuleSet =>
  ({ baseline: "opt-in", rules }) as unknown as RuleSet;

function fault(work: () => unknown): ConsentConfigError {
  try {
    work();
  } catch (error) {
    if (error instanceof ConsentConfigError) return error;
    throw error;
  }
  throw new Error("nothing was wrong");
}

describe("defineRules", () => {
  it("takes the ready rules, and a set laid over them", () => {
    expect(defineRules(readyRules).rules).toHaveLength(readyRules.rules.length);
    const own = defineRules({ baseline: "opt-in", extends: readyRules, rules: [rule] });
    expect(Object.isFrozen(own) && Object.isFrozen(own.rules[0])).toBe(true);
  });

  it.each<[string, unknown, string, string, RegExp]>([
    ["no baseline", { rules: [rule] }, "missing", "baseline", /Write baseline: "opt-in"/],
    ["a loose baseline", { baseline: "opt-out", rules: [] }, "bad-value", "baseline", /in a rule/],
    ["no rules", { baseline: "opt-in" }, "missing", "rules", /Give a list/],
    ["no id", set({ ...rule, id: undefined }), "missing", "rules[0].id", /Give a text/],
    ["a reserved id", set({ ...rule, id: "baseline" }), "bad-value", "rules[0].id", /not "base/],
    ["no source", set({ ...rule, source: undefined }), "missing", "rules[0].source", /Give/],
    ["no day", set({ ...rule, from: undefined }), "missing", "rules[0].from", /Write the day/],
    ["no such day", set({ ...rule, from: "2026-02-31" }), "bad-value", "rules[0].from", /date/],
    ["no region", set({ ...rule, regions: [] }), "wrong-type", "rules[0].regions", /list of codes/],
    ["everywhere", set({ ...rule, regions: ["*"] }), "bad-value", "rules[0].regions[0]", /opt-in/],
    ["nothing said", set(unsaid), "missing", "rules[0]", /says nothing/],
    [
      "all exempt",
      set({ ...rule, otherwise: "exempt" }),
      "bad-value",
      "rules[0].otherwise",
      /No law/,
    ],
    [
      "advertising exempt",
      set({ ...unsaid, categories: { marketing: "exempt" } }),
      "conflict",
      'rules[0].categories["marketing"]',
      /exempt nowhere/,
    ],
    [
      "consent to what is necessary",
      set({ ...unsaid, categories: { functional: "opt-in" } }),
      "conflict",
      'rules[0].categories["functional"]',
      /remove it/,
    ],
    [
      "a signal that denies no advertising",
      set({ ...rule, signal: ["statistics"] }),
      "conflict",
      "rules[0].signal",
      /Name "marketing" too/,
    ],
    [
      "processors of no sale",
      set({ ...rule, processors: ["hotjar"] }),
      "conflict",
      "rules[0].processors",
      /sale-and-sharing/,
    ],
    ["a misspelt key", set({ ...rule, catgories: {} }), "unknown-key", "rules[0].catgories", /Did/],
    ["one id twice", set(rule, { ...rule, from: "2027-01-01" }), "duplicate", "rules[1].id", /id/],
  ])("%s", (_name, declaration, code, path, message) => {
    const error = fault(() => defineRules(declaration as RuleSet));
    expect([error.code, error.path]).toEqual([code, path]);
    expect(error.message).toMatch(message);
  });

  it("names both rules that say the same thing from the same day", () => {
    const { code, message } = fault(() => defineRules(set(rule, { ...rule, id: "two" })));
    expect(code).toBe("conflict");
    expect(message).toMatch(/"two".*otherwise of US from 2026-01-01, and so does "one"/);
    expect(defineRules(set(rule, { ...rule, id: "two", from: "2027-01-01" }))).toBeDefined();
  });

  it("does not let a country loosen what one of its parts says in general", () => {
    const wide = { ...unsaid, categories: { statistics: "exempt" } };
    const strict = { ...rule, id: "two", regions: ["US-CA"], otherwise: "opt-in" };
    const { code, message } = fault(() => defineRules(set(wide, strict)));
    expect(code).toBe("conflict");
    expect(message).toContain('categories: { "statistics": "opt-in" }');
    const said = { ...strict, categories: { statistics: "opt-in" } };
    expect(defineRules(set(wide, said))).toBeDefined();
    // From a day on that is later than the start of both.
    const later = { ...wide, from: "2028-01-01" };
    expect(fault(() => defineRules(set(later, strict))).code).toBe("conflict");
    const service = { ...unsaid, services: { hotjar: "notice" } };
    expect(fault(() => defineRules(set(service, strict))).message).toContain("services: {");
  });
});

describe("the option rules", () => {
  const start = (rules: RuleSet) => () => parseOptions({ catalogue, rules });

  it("knows the ids of the catalogue", () => {
    const misspelt = fault(start(set({ ...unsaid, services: { hotjer: "opt-in" } })));
    expect(misspelt.code).toBe("unknown-reference");
    expect(misspelt.message).toMatch(/rules\.rules\[0\]\.services.*Did you mean "hotjar"/);
    const category = fault(start(set({ ...unsaid, categories: { statistic: "opt-in" } })));
    expect(category.message).toContain('Did you mean "statistics"');
    const signal = fault(start(set({ ...rule, signal: ["marketing", "hotjer"] })));
    expect(signal.path).toBe("rules.rules[0].signal");
    const processors = set({ ...rule, signal: "sale-and-sharing", processors: ["x"] });
    expect(fault(start(processors)).path).toBe("rules.rules[0].processors");
    const below = { baseline: "opt-in" as const, extends: set(rule), rules: [] };
    expect(start(below)).not.toThrow();
  });

  it("does not exempt an advertising service by its name, nor one that is functional", () => {
    expect(fault(start(set({ ...unsaid, services: { ads: "exempt" } }))).message).toMatch(
      /nowhere/,
    );
    expect(fault(start(set({ ...unsaid, services: { login: "opt-in" } }))).message).toMatch(
      /functional/,
    );
  });

  it("takes the place of regimes", () => {
    const both = () => parseOptions({ catalogue, rules: readyRules, regimes: { CH: "opt-out" } });
    expect(fault(both)).toMatchObject({ code: "conflict", path: "regimes" });
    expect(parseOptions({ catalogue, regimes: { CH: "opt-out" } }).regimeOf("CH")).toBe("opt-out");
  });
});
