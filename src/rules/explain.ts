// A rule set for people: what holds in one region on one day, line by line, with the rule and the source of each.
import { BASELINE_SOURCE } from "./compile.ts";
import { isDenied, layersOf, placesOf, resolve, signalOf, timeOf, type Target } from "./resolve.ts";
import type { Rule, RuleInForce, RuleSet } from "./types.ts";

/** One line of the table. */
export interface ExplainedLine extends RuleInForce {
  /** Id of a category or service, or `"(otherwise)"`: whatever no rule names. */
  readonly what: string;
}

/** What `explainRules` answers. */
export interface Explanation {
  readonly region: string | undefined;
  /** `YYYY-MM-DD` */
  readonly at: string;
  readonly lines: readonly ExplainedLine[];
  /** The rule that says what a signal denies, and what; undefined: no rule does, so everything. */
  readonly signal: Pick<Rule, "id" | "signal"> | undefined;
  /** Rules about this region that begin later, soonest first. */
  readonly later: readonly Pick<Rule, "id" | "from" | "source">[];
}

const CATEGORIES = ["preferences", "statistics", "marketing"];

/**
 * The table that holds. Without a catalogue: the default categories, and whatever the rules name. A service is shown as of
 * no category that a rule names.
 *
 * @param at `YYYY-MM-DD`
 */
export function explainRules(set: RuleSet, region: string | undefined, at: string): Explanation {
  const time = timeOf(at);
  const rules = layersOf(set).flatMap((layer) => layer.rules);
  const places = placesOf(region);
  const here = rules.filter(({ regions }) => places.some((place) => regions.includes(place)));
  const held = here.filter(({ from }) => timeOf(from) <= time);
  const named = (key: "categories" | "services"): string[] =>
    held.flatMap((rule) => Object.keys(rule[key] ?? {}));
  const targets: readonly (readonly [string, Target])[] = [
    ...[...new Set([...CATEGORIES, ...named("categories")])].map(
      (category) => [category, { category }] as const,
    ),
    ...[...new Set(named("services"))].map((service) => [service, { service }] as const),
    ["(otherwise)", {}],
  ];
  const signal = signalOf(set, region, time);
  return {
    region,
    at,
    lines: targets.map(([what, target]) => {
      const { basis, rule, region: place } = resolve(set, region, time, target);
      return {
        what,
        basis,
        rule: rule?.id ?? "baseline",
        region: place,
        from: rule?.from,
        source: rule?.source ?? BASELINE_SOURCE,
        deniedBySignal: isDenied(signal, target),
      };
    }),
    signal: signal && { id: signal.rule.id, signal: signal.scope },
    later: here
      .filter(({ from }) => timeOf(from) > time)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ id, from, source }) => ({ id, from, source })),
  };
}
