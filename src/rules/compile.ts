// What holds in one region at one time, worked out for a catalogue: everything a request asks is a look-up.
import { withExemptions } from "../catalogue/exemptions.ts";
import type { Catalogue, ServiceDeclaration } from "../catalogue/types.ts";
import { fingerprint } from "../read/fingerprint.ts";
import type { Regime } from "../read/types.ts";
import { isDenied, resolve, signalOf, type Statement } from "./resolve.ts";
import type { Basis, RuleInForce, RuleSet } from "./types.ts";

/** The rules that hold for the visitors of one region, now. */
export interface HeldRules {
  /** Differs where anything does that is asked or allowed. */
  readonly key: string;
  /** Differs also where only the names of the rules do. */
  readonly edition: string;
  /** What holds for whatever no rule names. */
  readonly regime: Regime;
  /** The site's catalogue, with the exemptions that hold here. */
  readonly catalogue: Catalogue;
  /** Is all of it as for who comes from an unknown place? */
  readonly isBaseline: boolean;
  /** Is anything used before the visitor has said something? Then a refusal is to be remembered for longer. */
  readonly silenceGrants: boolean;
  /** What holds for a category or service that needs consent somewhere. Unknown ids, and what the catalogue exempts: `opt-in`. */
  basisOf(id: string): Basis;
  /** Is it free of consent by a rule (not by the catalogue)? */
  exempts(id: string): boolean;
  /** Does a signal deny it? */
  denies(id: string): boolean;
  /** The rule; undefined for ids that are unknown or functional. */
  ruleOf(id: string): RuleInForce | undefined;
}

/** What rules are compiled from. */
export interface RuleSource {
  readonly set: RuleSet;
  readonly catalogue: Catalogue;
  /** Ids of ready-made services. */
  readonly readyMade: ReadonlySet<string>;
  readonly region: string | undefined;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Of one category or service. */
interface Line extends RuleInForce {
  /** By the catalogue, not by a rule. */
  readonly isDeclared: boolean;
}

export const BASELINE_SOURCE = "no rule holds here: nothing is used without consent";

/** Works everything out; see `HeldRules`. */
export function compileRules(source: RuleSource): HeldRules {
  const { set, catalogue, region, time } = source;
  const signal = signalOf(set, region, time);
  const lines = new Map<string, Line>();
  for (const { id } of catalogue.categories) {
    if (id === "functional") continue;
    const statement = resolve(set, region, time, { category: id });
    lines.set(id, lineOf(statement, isDenied(signal, { category: id }), false));
  }
  for (const service of catalogue.services) {
    if (service.category !== "functional") lines.set(service.id, serviceLine(source, service));
  }
  const isFree = ({ id }: ServiceDeclaration): boolean => lines.get(id)?.basis === "exempt";
  const free = catalogue.services
    .filter((one) => (one.category === "functional" ? one.exempt === true : isFree(one)))
    .map(({ id }) => id);
  const shown = withExemptions(catalogue, free);
  const answers = [...lines].map(([id, { basis, deniedBySignal, isDeclared }]) =>
    [id, basis, deniedBySignal, isDeclared].join(" "),
  );
  const byRule = [...lines.values()].filter(({ isDeclared }) => !isDeclared);
  const regime = regimeOf(resolve(set, region, time, {}));
  return Object.freeze<HeldRules>({
    key: fingerprint(`rules:${JSON.stringify([regime, ...answers])}`, 8),
    edition: fingerprint(`rules:${JSON.stringify([regime, ...lines])}`, 8),
    regime,
    catalogue: shown,
    isBaseline: shown === catalogue && byRule.every(({ basis }) => basis === "opt-in"),
    silenceGrants: byRule.some(({ basis }) => basis !== "opt-in"),
    basisOf: (id) => {
      const line = lines.get(id);
      return line === undefined || line.isDeclared ? "opt-in" : line.basis;
    },
    exempts: (id) => {
      const line = lines.get(id);
      return line !== undefined && !line.isDeclared && line.basis === "exempt";
    },
    denies: (id) => lines.get(id)?.deniedBySignal ?? true,
    ruleOf: (id) => {
      const line = lines.get(id);
      if (line === undefined) return undefined;
      const { isDeclared: _, ...rule } = line;
      return Object.freeze(rule);
    },
  });
}

function serviceLine(source: RuleSource, service: ServiceDeclaration): Line {
  const { set, region, time, readyMade } = source;
  const { id, category, exempt = false } = service;
  const signal = signalOf(set, region, time);
  const target = { category, service: id };
  let statement = resolve(set, region, time, target);
  // Whether a tool of somebody else's keeps to the conditions of an exemption, only the site can say.
  if (
    statement.about === "category" &&
    statement.basis === "exempt" &&
    readyMade.has(id) &&
    !exempt
  )
    statement = resolve(set, region, time, {});
  const isDeclared = exempt && (statement.about === "otherwise" || statement.basis === "exempt");
  if (!isDeclared) return lineOf(statement, isDenied(signal, target), false);
  // What the catalogue exempts, a signal denies only where a rule names it.
  const isNamed = Array.isArray(signal?.scope) && signal.scope.includes(id);
  return { ...lineOf(statement, isNamed, true), basis: "exempt" };
}

function lineOf(statement: Statement, deniedBySignal: boolean, isDeclared: boolean): Line {
  const { rule, basis, region } = statement;
  return {
    rule: rule?.id ?? "baseline",
    basis,
    region,
    from: rule?.from,
    source: rule?.source ?? BASELINE_SOURCE,
    deniedBySignal,
    isDeclared,
  };
}

function regimeOf({ basis }: Statement): Regime {
  return basis === "exempt" ? "opt-in" : basis;
}
