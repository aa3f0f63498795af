// Which rule holds for what, where and when. Pure; asked once a region and span of time (compile.ts), not once a request.
import type { Basis, Rule, RuleSet, SignalScope } from "./types.ts";

/** What is asked about: a category, or a service in one. Without either: what holds otherwise. */
export interface Target {
  readonly category?: string;
  readonly service?: string;
}

/** What a rule says; `rule` undefined: the baseline. */
export interface Statement {
  readonly basis: Basis;
  /** Of what it speaks: the more exact beats the less exact. */
  readonly about: "service" | "category" | "otherwise";
  readonly rule?: Rule;
  readonly region?: string;
}

const BASELINE: Statement = { basis: "opt-in", about: "otherwise" };

/** The set, then those that it is laid over. */
export function layersOf(set: RuleSet): readonly RuleSet[] {
  return set.extends === undefined ? [set] : [set, ...layersOf(set.extends)];
}

/** `US-CA` → `US-CA`, `US`. */
export function placesOf(region: string | undefined): readonly string[] {
  if (region === undefined) return [];
  const country = region.slice(0, 2);
  return country === region ? [region] : [region, country];
}

/** 0:00 UTC of `YYYY-MM-DD`, in milliseconds since 1970. */
export function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The latest rule of one layer that holds for a region and says something. */
function latest(
  { rules }: RuleSet,
  region: string,
  time: number,
  says: (rule: Rule) => boolean,
): Rule | undefined {
  let found: Rule | undefined;
  for (const rule of rules) {
    if (!rule.regions.includes(region) || timeOf(rule.from) > time || !says(rule)) continue;
    // Dates of this form are in order where their texts are.
    if (found === undefined || rule.from > found.from) found = rule;
  }
  return found;
}

function said(
  answers: Readonly<Record<string, Basis>> | undefined,
  id: string | undefined,
): Basis | undefined {
  return id !== undefined && answers !== undefined && Object.hasOwn(answers, id)
    ? answers[id]
    : undefined;
}

/** What one layer says of one thing in one region; undefined: nothing. */
export function statementIn(
  layer: RuleSet,
  region: string,
  time: number,
  about: Statement["about"],
  target: Target,
): Statement | undefined {
  const basisIn = (rule: Rule): Basis | undefined =>
    about === "otherwise"
      ? rule.otherwise
      : about === "category"
        ? said(rule.categories, target.category)
        : said(rule.services, target.service);
  const rule = latest(layer, region, time, (one) => basisIn(one) !== undefined);
  const basis = rule && basisIn(rule);
  return basis === undefined ? undefined : { basis, about, ...(rule && { rule }), region };
}

/**
 * The statement that holds: of the first layer that has one, the most exact (service, category, otherwise), and of these the
 * one for the smallest region. Nothing said anywhere is opt-in.
 */
export function resolve(
  set: RuleSet,
  region: string | undefined,
  time: number,
  target: Target,
): Statement {
  for (const layer of layersOf(set)) {
    for (const about of ["service", "category", "otherwise"] as const) {
      for (const place of placesOf(region)) {
        const statement = statementIn(layer, place, time, about, target);
        if (statement !== undefined) return statement;
      }
    }
  }
  return BASELINE;
}

/** What a signal denies, and by which rule; undefined: by none, so everything. */
export function signalOf(
  set: RuleSet,
  region: string | undefined,
  time: number,
): { readonly scope: SignalScope; readonly rule: Rule } | undefined {
  for (const layer of layersOf(set)) {
    for (const place of placesOf(region)) {
      const rule = latest(layer, place, time, ({ signal }) => signal !== undefined);
      if (rule?.signal !== undefined) return { scope: rule.signal, rule };
    }
  }
  return undefined;
}

/** Categories that are no sale by themselves, where the site does it all alone. */
const OWN_USE: ReadonlySet<string> = new Set(["preferences", "statistics"]);

/** Is this denied by a signal of this scope? */
export function isDenied(
  signal: { readonly scope: SignalScope; readonly rule: Rule } | undefined,
  { category = "", service }: Target,
): boolean {
  if (category === "functional") return false;
  if (signal === undefined || signal.scope === "everything") return true;
  const { scope, rule } = signal;
  if (scope === "sale-and-sharing") {
    // Without a category: a service of which only the rules are known.
    if (category !== "" && !OWN_USE.has(category)) return true;
    return service === undefined ? category === "" : rule.processors?.includes(service) !== true;
  }
  return scope.includes(category) || (service !== undefined && scope.includes(service));
}
