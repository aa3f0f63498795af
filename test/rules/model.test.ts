// Rules, decisions and signals at random, against the smallest model of what they mean that could be written.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { decide } from "../../src/decide/decide.ts";
import type { Decision, Signals } from "../../src/decide/types.ts";
import { ConsentConfigError } from "../../src/errors.ts";
import { policyFingerprint } from "../../src/read/fingerprint.ts";
import type { Stored } from "../../src/read/types.ts";
import { createRuleBook } from "../../src/rules/book.ts";
import { defineRules } from "../../src/rules/check.ts";
import type { Basis, Rule, RuleSet, SignalScope } from "../../src/rules/types.ts";
import { plausible } from "../../src/services/plausible.ts";

const POLICY = { version: "2", controller: { name: "Example" } };
const catalogue = defineCatalogue({
  policy: POLICY,
  services: [
    { id: "login", name: "Login", category: "functional" },
    { id: "counter", name: "Counter", category: "statistics", exempt: true },
    { id: "hotjar", name: "Hotjar", category: "statistics" },
    plausible(),
    { id: "theme", name: "Theme", category: "preferences" },
    { id: "ads", name: "Ads", category: "marketing" },
  ],
});
const SERVICES: Readonly<Record<string, string>> = {
  counter: "statistics",
  hotjar: "statistics",
  plausible: "statistics",
  theme: "preferences",
  ads: "marketing",
};
const CATEGORIES = ["preferences", "statistics", "marketing"];
const IDS = [...CATEGORIES, ...Object.keys(SERVICES)];
const DATES = ["2026-01-01", "2026-07-01", "2027-01-01"];
const DAY = 86_400_000;
const VALID = 180 * 86_400;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);

interface Situation {
  readonly set: RuleSet;
  readonly region: string | undefined;
  readonly now: number;
  readonly stored: Stored;
  readonly signals: Signals;
  readonly alwaysWins: boolean;
}

// ── the model ──

function rulesFor({ set, region = "", now }: Situation): readonly (readonly Rule[])[] {
  const layers = set.extends === undefined ? [set] : [set, set.extends];
  const places = region === "" ? [] : [...new Set([region, region.slice(0, 2)])];
  // Of each layer: first the part's rules, then the country's; the later the day, the earlier in the list.
  return layers.map(({ rules }) =>
    places.flatMap((place) =>
      rules
        .filter(({ regions, from }) => regions.includes(place) && at(from) <= now)
        .toSorted((a, b) => at(b.from) - at(a.from)),
    ),
  );
}

function lawOf(situation: Situation, id: string): { basis: Basis; by: "name" | "category" | "rest" } {
  const category = SERVICES[id] ?? id;
  for (const rules of rulesFor(situation)) {
    const named = rules.map(({ services }) => services?.[id]).find(Boolean);
    if (named) return { basis: named, by: "name" };
    const ofCategory = rules.map(({ categories }) => categories?.[category]).find(Boolean);
    // A ready-made tool gets no exemption with its category.
    if (ofCategory === "exempt" && id === "plausible") break;
    if (ofCategory) return { basis: ofCategory, by: "category" };
    const rest = rules.map(({ otherwise }) => otherwise).find(Boolean);
    if (rest) return { basis: rest, by: "rest" };
  }
  for (const rules of rulesFor(situation)) {
    const rest = rules.map(({ otherwise }) => otherwise).find(Boolean);
    if (rest) return { basis: rest, by: "rest" };
  }
  return { basis: "opt-in", by: "rest" };
}

function signalDenies(situation: Situation, id: string, isDeclared: boolean): boolean {
  const { signals } = situation;
  if (!signals.gpc && !signals.dnt) return false;
  const rule = rulesFor(situation)
    .flat()
    .find(({ signal }) => signal !== undefined);
  const scope = rule?.signal ?? "everything";
  const category = SERVICES[id] ?? id;
  if (isDeclared) return typeof scope !== "string" && scope.includes(id);
  if (scope === "everything") return true;
  if (scope !== "sale-and-sharing") return scope.includes(id) || scope.includes(category);
  if (category === "marketing") return true;
  return id in SERVICES && !(rule?.processors ?? []).includes(id);
}

function mayBeUsed(situation: Situation, id: string): boolean {
  const { stored, now, signals, alwaysWins } = situation;
  const law = lawOf(situation, id);
  const isDeclared = id === "counter" && (law.by === "rest" || law.basis === "exempt");
  const isDenied = signalDenies(situation, id, isDeclared);
  const decision = stored.kind === "decision" ? stored.decision : undefined;
  const isCurrent =
    decision !== undefined &&
    now < decision.time + VALID * 1000 &&
    decision.policy === policyFingerprint(POLICY.version);
  const all = [
    ...Object.values(decision?.categories ?? {}),
    ...Object.values(decision?.services ?? {}),
  ];
  const named = decision?.services[id];
  if (isDeclared) return !(isCurrent && named === false) && !isDenied;
  const answer = named ?? decision?.categories[SERVICES[id] ?? id];
  const isFree = law.basis === "exempt";
  const isSilent = law.basis !== "opt-in";
  if (decision !== undefined && isCurrent) {
    const isOlderThanSignal =
      alwaysWins ||
      (signals.gpc && !decision.signals.gpc) ||
      (signals.dnt && !decision.signals.dnt);
    if (isDenied && isOlderThanSignal && all.includes(true)) return false;
    if (answer !== undefined) return answer;
    return !isDenied && (isFree || (isSilent && !all.includes(false)));
  }
  // An old yes is worth nothing, an old no still counts where silence would grant.
  if (isDenied || !isSilent) return false;
  if (stored.kind === "invalid" || stored.kind === "unknown") return false;
  if (!all.includes(false)) return true;
  return answer ?? isFree;
}

// ── at random ──

const basis = fc.constantFrom<Basis>("opt-in", "opt-out", "notice", "exempt");
const regime = fc.constantFrom("opt-in" as const, "opt-out" as const, "notice" as const);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const some = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...ids), value, { maxKeys: 3 });
const scope: fc.Arbitrary<SignalScope> = fc.oneof(
  fc.constant("everything" as const),
  fc.constant("sale-and-sharing" as const),
  fc.subarray(["preferences", "statistics", "hotjar", "counter"]).map((ids) => ["marketing", ...ids]),
);
const rule = fc.record({
  regions: fc.subarray(["US", "US-CA", "GB"], { minLength: 1 }),
  from: fc.constantFrom(...DATES),
  otherwise: maybe(regime),
  categories: maybe(some(CATEGORIES, basis)),
  services: maybe(some(Object.keys(SERVICES), basis)),
  signal: maybe(scope),
  processors: maybe(fc.subarray(["hotjar", "plausible"])),
});
const rules = (prefix: string) =>
  fc.array(rule, { maxLength: 4 }).map((list) =>
    list.map(({ processors, ...said }, i) => ({
      ...said,
      id: `${prefix}-${i}`,
      source: "a law",
      ...(said.signal === "sale-and-sharing" && processors !== undefined && { processors }),
    })),
  );
const answers = (ids: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { maxKeys: 3 });
const signals = fc.record({ gpc: fc.boolean(), dnt: fc.boolean() });
const none: Signals = { gpc: false, dnt: false };
const situation = fc
  .record({
    own: rules("own"),
    below: fc.option(rules("below"), { nil: undefined }),
    region: fc.constantFrom(undefined, "US", "US-CA", "US-NV", "GB", "GB-LND", "FR"),
    date: fc.constantFrom(...DATES),
    shift: fc.constantFrom(-1, 0, DAY),
    kind: fc.constantFrom("none", "unknown", "invalid", "decision", "decision", "decision"),
    age: fc.constantFrom(1, 100, 200, 400),
    policy: fc.constantFrom("2", "2", "2", "1"),
    categories: answers(CATEGORIES),
    services: answers(Object.keys(SERVICES)),
    shown: fc.oneof(fc.constant(none), signals),
    signals: fc.oneof(fc.constant(none), signals),
    alwaysWins: fc.boolean(),
  })
  .map((drawn) => {
    const now = at(drawn.date) + drawn.shift;
    const decision: Decision = {
      id: "abcdefghijklmnopqrstuv",
      time: now - drawn.age * DAY,
      policy: policyFingerprint(drawn.policy),
      method: "banner",
      regime: "opt-in",
      signals: drawn.shown,
      categories: drawn.categories,
      services: drawn.services,
    };
    const stored: Stored =
      drawn.kind === "decision"
        ? { kind: "decision", decision }
        : drawn.kind === "invalid"
          ? { kind: "invalid", why: "damaged" }
          : { kind: drawn.kind === "none" ? "none" : "unknown" };
    const below = drawn.below && { baseline: "opt-in" as const, rules: drawn.below };
    const { region, signals: sent, alwaysWins } = drawn;
    const set = { baseline: "opt-in", rules: drawn.own, ...(below && { extends: below }) };
    return { given: set, region, now, stored, signals: sent, alwaysWins };
  });

describe("100,000 rule sets, decisions and signals", () => {
  it("are decided as the model has it: nothing that no rule and no answer grants", () => {
    let refused = 0;
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(situation, ({ given, ...rest }) => {
        let book;
        try {
          const set = defineRules(given as RuleSet);
          book = { set, ...createRuleBook(set, catalogue) };
        } catch (error) {
          expect(error).toBeInstanceOf(ConsentConfigError);
          refused += 1;
          return;
        }
        const drawn: Situation = { set: book.set, ...rest };
        const { region, now, stored, signals: sent, alwaysWins } = drawn;
        const state = decide({
          catalogue,
          facts: { cookies: [], stored, signals: sent, region },
          regime: "opt-in",
          rules: book.of(region, now),
          now,
          validFor: VALID,
          signalAlwaysWins: alwaysWins,
        });
        for (const id of IDS) {
          const may = mayBeUsed(drawn, id);
          seen[may ? "yes" : "no"] += 1;
          if (state.allows(id) !== may) {
            expect({ id, allows: state.allows(id), reason: state.reason(id) }).toEqual({
              id,
              allows: may,
              reason: "another",
            });
          }
          if (state.allows(id)) expect(["signal", "invalid", "unknown"]).not.toContain(state.reason(id));
        }
        expect(state.allows("login")).toBe(true);
        expect(state.allows("nobody")).toBe(false);
      }),
      { numRuns: 100_000 },
    );
    // Each kind has to be there for this to say anything.
    expect(refused).toBeGreaterThan(1000);
    expect(refused).toBeLessThan(80_000);
    expect(seen.yes).toBeGreaterThan(50_000);
    expect(seen.no).toBeGreaterThan(50_000);
  });
});
