// defineRules: a rule set is whole and without contradiction, or the app does not start.
import { checkKeys, checkOptionalDate, checkText, frozen } from "../catalogue/check-values.ts";
import type { KeysEnum } from "../catalogue/check-values.ts";
import { ConsentConfigError } from "../errors.ts";
import { refuseContradictions } from "./contradictions.ts";
import { layersOf } from "./resolve.ts";
import type { Basis, Rule, RuleSet, SignalScope } from "./types.ts";

const SET_KEYS: KeysEnum<RuleSet> = { baseline: true, extends: true, rules: true };
const RULE_KEYS: KeysEnum<Rule> = {
  id: true,
  regions: true,
  from: true,
  source: true,
  otherwise: true,
  categories: true,
  services: true,
  signal: true,
  processors: true,
};
const REGION = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Makes a rule set: checked and frozen. Ids of categories and services are checked against the catalogue by `consent()`.
 *
 * @example
 * const rules = defineRules({
 *   baseline: "opt-in",
 *   extends: readyRules,
 *   rules: [
 *     {
 *       id: "replay-opt-in",
 *       regions: ["US"],
 *       from: "2026-01-01",
 *       source: "advice of our counsel on wiretap suits",
 *       services: { hotjar: "opt-in" },
 *     },
 *   ],
 * });
 * @throws ConsentConfigError with the path, the value and the remedy of the first thing that is missing, unknown or contradicts
 */
export function defineRules(declaration: RuleSet): RuleSet {
  return checkRules(declaration, "");
}

/** As `defineRules`, for what stands at `path`. */
export function checkRules(declaration: unknown, path: string): RuleSet {
  const at = (key: string): string => (path === "" ? key : `${path}.${key}`);
  const given = checkKeys(declaration, path, SET_KEYS);
  if (given.baseline !== "opt-in") {
    const remedy =
      'Write baseline: "opt-in": what holds where no rule does, and for visitors of unknown place. Say what is looser in a rule, with its regions.';
    const code = given.baseline === undefined ? "missing" : "bad-value";
    throw new ConsentConfigError(code, at("baseline"), given.baseline, remedy);
  }
  const below = given.extends === undefined ? undefined : checkRules(given.extends, at("extends"));
  if (!Array.isArray(given.rules)) {
    const code = given.rules === undefined ? "missing" : "wrong-type";
    throw new ConsentConfigError(code, at("rules"), given.rules, "Give a list, if an empty one.");
  }
  const rules = Array.from(given.rules, (rule: unknown, i) =>
    checkRule(rule, `${at("rules")}[${i}]`),
  );
  const set = frozen<RuleSet>({ baseline: "opt-in", extends: below, rules: Object.freeze(rules) });
  refuseSharedIds(set, at("rules"));
  refuseContradictions(set, at("rules"));
  return set;
}

function checkRule(value: unknown, path: string): Rule {
  const given = checkKeys(value, path, RULE_KEYS);
  const id = checkText(given.id, `${path}.id`, 60);
  if (!ID.test(id) || id === "baseline") {
    const remedy = 'Use lower-case letters, digits and hyphens, and not "baseline": "us-ca-ccpa".';
    throw new ConsentConfigError("bad-value", `${path}.id`, id, remedy);
  }
  const from = checkOptionalDate(given.from, `${path}.from`);
  if (from === undefined) {
    const remedy = 'Write the day from which it holds: "2026-01-01".';
    throw new ConsentConfigError("missing", `${path}.from`, undefined, remedy);
  }
  const rule = frozen<Rule>({
    id,
    from,
    regions: checkRegions(given.regions, `${path}.regions`),
    source: checkText(given.source, `${path}.source`),
    otherwise: checkOtherwise(given.otherwise, `${path}.otherwise`),
    categories: checkBases(given.categories, `${path}.categories`),
    services: checkBases(given.services, `${path}.services`),
    signal: checkSignal(given.signal, `${path}.signal`),
    processors: checkProcessors(given.processors, given.signal, `${path}.processors`),
  });
  if (!rule.otherwise && !rule.categories && !rule.services && !rule.signal) {
    const remedy = "It says nothing: give otherwise, categories, services or signal, or remove it.";
    throw new ConsentConfigError("missing", path, { id }, remedy);
  }
  return rule;
}

function checkRegions(value: unknown, path: string): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) {
    const code = value === undefined ? "missing" : "wrong-type";
    throw new ConsentConfigError(code, path, value, 'Give a list of codes: ["FR", "US-CA"].');
  }
  return Object.freeze(
    Array.from(value, (region: unknown, i) => {
      if (typeof region === "string" && REGION.test(region)) return region;
      const remedy =
        'Write "FR" or "US-CA". There is no code for everywhere: what no rule names is opt-in.';
      throw new ConsentConfigError("bad-value", `${path}[${i}]`, region, remedy);
    }),
  );
}

function checkOtherwise(value: unknown, path: string): Rule["otherwise"] {
  if (value === undefined || value === "opt-in" || value === "opt-out" || value === "notice")
    return value;
  const remedy =
    value === "exempt"
      ? "No law exempts everything: name the categories or services that are exempt, and use opt-in, opt-out or notice here."
      : "Use opt-in, opt-out or notice.";
  throw new ConsentConfigError("bad-value", path, value, remedy);
}

function isBasis(value: unknown): value is Basis {
  return value === "opt-in" || value === "opt-out" || value === "notice" || value === "exempt";
}

function checkBases(value: unknown, path: string): Readonly<Record<string, Basis>> | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const remedy = 'Give an object: { statistics: "exempt" }.';
    throw new ConsentConfigError("wrong-type", path, value, remedy);
  }
  const bases: [string, Basis][] = [];
  for (const [id, basis] of Object.entries(value) as [string, unknown][]) {
    const place = `${path}[${JSON.stringify(id)}]`;
    if (!isBasis(basis)) {
      const remedy = "Use opt-in, opt-out, notice or exempt.";
      throw new ConsentConfigError("bad-value", place, basis, remedy);
    }
    if (id === "functional") {
      const remedy = "What is functional needs no consent anywhere: remove it from the rule.";
      throw new ConsentConfigError("conflict", place, basis, remedy);
    }
    if (id === "marketing" && basis === "exempt") {
      const remedy = "Advertising is exempt nowhere: use opt-in, opt-out or notice.";
      throw new ConsentConfigError("conflict", place, basis, remedy);
    }
    bases.push([id, basis]);
  }
  if (bases.length === 0) {
    throw new ConsentConfigError("bad-value", path, value, "It names nothing: remove it.");
  }
  return Object.freeze(Object.fromEntries(bases));
}

function checkSignal(value: unknown, path: string): SignalScope | undefined {
  if (value === undefined || value === "everything" || value === "sale-and-sharing") return value;
  if (!Array.isArray(value) || !value.every((id): id is string => typeof id === "string")) {
    const remedy = 'Use "everything", "sale-and-sharing", or a list of ids: ["marketing"].';
    throw new ConsentConfigError("bad-value", path, value, remedy);
  }
  if (!value.includes("marketing")) {
    const remedy =
      'Name "marketing" too: advertising is what a privacy signal is about. A site that may ignore signals says signals: { gpc: false }.';
    throw new ConsentConfigError("conflict", path, value, remedy);
  }
  return Object.freeze([...value]);
}

function checkProcessors(
  value: unknown,
  signal: unknown,
  path: string,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((id): id is string => typeof id === "string")) {
    const remedy = 'Give a list of ids of services: ["plausible"].';
    throw new ConsentConfigError("wrong-type", path, value, remedy);
  }
  if (signal !== "sale-and-sharing") {
    const remedy = 'This needs signal: "sale-and-sharing" in the same rule.';
    throw new ConsentConfigError("conflict", path, value, remedy);
  }
  return Object.freeze([...value]);
}

/** A rule is named by its id in answers and reports, so it means one rule of all layers. */
function refuseSharedIds(set: RuleSet, path: string): void {
  const below =
    set.extends === undefined ? [] : layersOf(set.extends).flatMap(({ rules }) => rules);
  const seen = new Set(below.map(({ id }) => id));
  for (const [i, { id }] of set.rules.entries()) {
    if (seen.has(id)) {
      const remedy = "is the id of another rule too. Choose another.";
      throw new ConsentConfigError("duplicate", `${path}[${i}].id`, id, remedy);
    }
    seen.add(id);
  }
}
