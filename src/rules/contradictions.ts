// Two rules of one set that cannot both be meant.
import { ConsentConfigError } from "../errors.ts";
import { placesOf, statementIn, timeOf, type Statement } from "./resolve.ts";
import type { Basis, Rule, RuleSet } from "./types.ts";

/** The stricter, the less is used before somebody is asked. */
const STRICTNESS: Readonly<Record<Basis, number>> = {
  "opt-in": 3,
  "opt-out": 2,
  notice: 1,
  exempt: 0,
};

/** True if `a` lets less be used than `b`. */
export function isStricter(a: Basis, b: Basis): boolean {
  return STRICTNESS[a] > STRICTNESS[b];
}

/** Throws ConsentConfigError (`conflict`), naming both rules and what to write. `path`: of the list of rules. */
export function refuseContradictions(set: RuleSet, path: string): void {
  refuseTwice(set, path);
  for (const time of new Set(set.rules.map(({ from }) => timeOf(from)))) {
    for (const region of new Set(set.rules.flatMap(({ regions }) => regions))) {
      const [part, country] = placesOf(region);
      if (part !== undefined && country !== undefined)
        refuseLoosening(set, part, country, time, path);
    }
  }
}

/** Whatever a rule says, as `[of what, what]`. */
function sayings(rule: Rule): readonly (readonly [string, string])[] {
  const { otherwise, categories = {}, services = {}, signal } = rule;
  return [
    ...(otherwise === undefined ? [] : [["otherwise", otherwise] as const]),
    ...Object.entries(categories).map(([id, basis]) => [`categories.${id}`, basis] as const),
    ...Object.entries(services).map(([id, basis]) => [`services.${id}`, basis] as const),
    ...(signal === undefined ? [] : [["signal", JSON.stringify(signal)] as const]),
  ];
}

/** The same thing said twice of one region from one day on: which one counts? */
function refuseTwice({ rules }: RuleSet, path: string): void {
  const seen = new Map<string, string>();
  for (const [i, rule] of rules.entries()) {
    for (const region of new Set(rule.regions)) {
      for (const [what] of sayings(rule)) {
        const key = `${region} ${rule.from} ${what}`;
        const other = seen.get(key);
        if (other !== undefined) {
          const remedy = `says ${what} of ${region} from ${rule.from}, and so does ${JSON.stringify(other)}. Leave it to one of the two, or give the later one its own day in from.`;
          throw new ConsentConfigError("conflict", `${path}[${i}]`, rule.id, remedy);
        }
        seen.set(key, rule.id);
      }
    }
  }
}

/**
 * A part of a country is strict in general, and the country lets one category or service go: the more exact would win, and
 * loosen what the part says. It has to be said of the part too.
 */
function refuseLoosening(
  set: RuleSet,
  part: string,
  country: string,
  time: number,
  path: string,
): void {
  const held = set.rules.filter(
    ({ regions, from }) => regions.includes(country) && timeOf(from) <= time,
  );
  for (const [about, less] of [
    ["category", ["otherwise"]],
    ["service", ["category", "otherwise"]],
  ] as const) {
    const ids = held.flatMap((rule) =>
      Object.keys((about === "category" ? rule.categories : rule.services) ?? {}),
    );
    for (const id of new Set(ids)) {
      const target = { [about]: id };
      if (statementIn(set, part, time, about, target) !== undefined) continue;
      const wide = statementIn(set, country, time, about, target);
      const narrow = strictest(set, part, time, less);
      if (wide === undefined || narrow === undefined || !isStricter(narrow.basis, wide.basis))
        continue;
      const i = set.rules.findIndex(({ id: one }) => one === narrow.rule?.id);
      const list = about === "category" ? "categories" : "services";
      const remedy = `is ${narrow.basis} for ${part}, and ${JSON.stringify(wide.rule?.id)} lets ${JSON.stringify(id)} be ${wide.basis} in all of ${country}. Write in the rule for ${part} which of the two holds: ${list}: { ${JSON.stringify(id)}: "${narrow.basis}" }.`;
      throw new ConsentConfigError("conflict", `${path}[${i}]`, narrow.rule?.id, remedy);
    }
  }
}

/** The strictest thing said of a region in less exact words; of categories, any may be the service's. */
function strictest(
  set: RuleSet,
  region: string,
  time: number,
  less: readonly Statement["about"][],
): Statement | undefined {
  const categories = set.rules.flatMap((rule) => Object.keys(rule.categories ?? {}));
  const found = less.flatMap((about) =>
    about === "category"
      ? categories.map((category) => statementIn(set, region, time, about, { category }))
      : [statementIn(set, region, time, about, {})],
  );
  let most: Statement | undefined;
  for (const one of found) {
    if (one !== undefined && (most === undefined || isStricter(one.basis, most.basis))) most = one;
  }
  return most;
}
