// Rules, decisions and signals at random, against the smallest model of what they mean that could be written.
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { decide } from "../../src/decide/decide.ts";
import type { Decision, Signals } from "../../src/decide/types.ts";
import { ConsentConfigError } from "../../src/errors.ts";
import { policyFingerprint } from "../../src/read/fingerprint.ts";
import type { Stored } from "../../src/read/types.ts";
import { createRuleBook, type RuleBook } from "../../src/rules/book.ts";
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
/** As long as a refusal is left in peace: here all answers of a decision run out together. */
const VALID = 183 * 86_400;
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

const known = new WeakMap<Situation, readonly (readonly Rule[])[]>();

function rulesFor(situation: Situation): readonly (readonly Rule[])[] {
  const made = known.get(situation) ?? rulesHeld(situation);
  known.set(situation, made);
  return made;
}

function rulesHeld({ set, region = "", now }: Situation): readonly (readonly Rule[])[] {
  const layers = set.extends === undefined ? [set] : [set, set.extends];
  const places = region === "" ? [] : [...new Set([region, region.slice(0, 2)])];
  // Of each layer: first the part's rules, then the country's; the later the day, the earlier in the list.
  return layers.map(({ rules }) =>
    places.flatMap((place) =>
      rules
        .filter(({ regions, from }) => regions.includes(place) && at(from) <= now)
        .toSorted((a, b) => (a.from > b.from ? -1 : 1)),
    ),
  );
}

function lawOf(
  situation: Situation,
  id: string,
): { basis: Basis; by: "name" | "category" | "rest" } {
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

// ── at random: the same numbers in every run, and quick ──

let seed = 0;
/** A whole number from 0 to `below` - 1 (mulberry32). */
function pick(below: number): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
}
const oneOf = <T>(values: readonly T[]): T => {
  const value = values[pick(values.length)];
  if (value === undefined) throw new RangeError("nothing to choose from");
  return value;
};
const sometimes = <T>(make: () => T): T | undefined => (pick(2) === 0 ? make() : undefined);
const someOf = <T>(values: readonly T[]): T[] => values.filter(() => pick(3) === 0);
const BASES: readonly Basis[] = ["opt-in", "opt-out", "notice", "exempt"];
const REGIMES = ["opt-in", "opt-out", "notice"] as const;

/** At least one of the ids, with a basis that it may have. */
function bases(ids: readonly string[]): Record<string, Basis> {
  const named = [oneOf(ids), ...someOf(ids)];
  const isAds = (id: string): boolean => id === "marketing" || id === "ads";
  return Object.fromEntries(named.map((id) => [id, oneOf(isAds(id) ? REGIMES : BASES)]));
}

function ruleNamed(id: string): Rule {
  const said: Partial<Rule> = JSON.parse(
    JSON.stringify({
      otherwise: sometimes(() => oneOf(REGIMES)),
      categories: sometimes(() => bases(CATEGORIES)),
      services: sometimes(() => bases(Object.keys(SERVICES))),
      signal: sometimes(() =>
        oneOf<SignalScope>([
          "everything",
          "sale-and-sharing",
          ["marketing", ...someOf(["preferences", "statistics", "hotjar", "counter"])],
        ]),
      ),
    }),
  );
  return {
    id,
    source: "a law",
    from: oneOf(DATES),
    regions: [oneOf(["US", "US-CA", "GB"]), ...someOf(["US", "US-CA", "GB"])],
    ...(Object.keys(said).length === 0 ? { otherwise: oneOf(REGIMES) } : said),
    ...(said.signal === "sale-and-sharing" && { processors: someOf(["hotjar", "plausible"]) }),
  };
}

const layer = (name: string): RuleSet => ({
  baseline: "opt-in",
  rules: Array.from({ length: pick(4) }, (_, i) => ruleNamed(`${name}-${i}`)),
});
const yesOrNo = (ids: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(someOf(ids).map((id) => [id, pick(2) === 0]));
const signalsOrNone = (): Signals =>
  pick(2) === 0 ? { gpc: false, dnt: false } : { gpc: pick(2) === 0, dnt: pick(2) === 0 };

function storedAt(now: number): Stored {
  const kind = pick(8);
  if (kind === 0) return { kind: "unknown" };
  if (kind === 1) return { kind: "invalid", why: "damaged" };
  if (kind < 4) return { kind: "none" };
  const decision: Decision = {
    id: "abcdefghijklmnopqrstuv",
    time: now - oneOf([1, 100, 180, 200, 400]) * DAY,
    policy: policyFingerprint(oneOf(["2", "2", "2", "1"])),
    method: "banner",
    regime: "opt-in",
    signals: signalsOrNone(),
    categories: yesOrNo(CATEGORIES),
    services: yesOrNo(Object.keys(SERVICES)),
  };
  return { kind: "decision", decision };
}

function ruleSet(): RuleSet {
  const own = layer("own");
  return pick(2) === 0 ? own : { ...own, extends: layer("below") };
}

function visitorOf(set: RuleSet, now: number): Situation {
  return {
    set,
    region: oneOf(["", "US", "US-CA", "US-NV", "GB", "GB-LND", "FR"]) || undefined,
    now,
    stored: storedAt(now),
    signals: signalsOrNone(),
    alwaysWins: pick(4) === 0,
  };
}

/** Checked and compiled; undefined: it contradicts itself. */
function bookOf(set: RuleSet): RuleBook | undefined {
  try {
    return createRuleBook(defineRules(set), catalogue);
  } catch (error) {
    if (error instanceof ConsentConfigError && error.code === "conflict") return undefined;
    throw error;
  }
}

describe("2,000 rule sets, with fifty visitors each", () => {
  it("are decided as the model has it: nothing that no rule and no answer grants", () => {
    const seen = { yes: 0, no: 0, contradictory: 0 };
    for (let i = 0; i < 2000;) {
      const begun = seed;
      const set = ruleSet();
      const book = bookOf(set);
      if (book === undefined) {
        seen.contradictory += 1;
        continue;
      }
      i += 1;
      const now = at(oneOf(DATES)) + oneOf([-1, 0, DAY]);
      for (let visitor = 0; visitor < 50; visitor++) {
        const drawn = visitorOf(set, now);
        const { region, signals, alwaysWins } = drawn;
        const state = decide({
          catalogue,
          facts: { cookies: [], stored: drawn.stored, signals, region },
          regime: "opt-in",
          rules: book.of(region, now),
          now,
          validFor: VALID,
          signalAlwaysWins: alwaysWins,
        });
        for (const id of IDS) {
          const may = mayBeUsed(drawn, id);
          seen[may ? "yes" : "no"] += 1;
          if (state.allows(id) === may) continue;
          throw new Error(`seed ${begun}: ${id} ${state.reason(id)} ${JSON.stringify(drawn)}`);
        }
      }
    }
    // Each kind has to be there for this to say anything.
    expect(seen.yes).toBeGreaterThan(100_000);
    expect(seen.no).toBeGreaterThan(100_000);
    expect(seen.contradictory).toBeGreaterThan(100);
  });
});
