// A rule set at work: what holds in a region now, compiled once a region and span of time.
import { didYouMean } from "../util/did-you-mean.ts";
import { readyMadeIds } from "../catalogue/exemptions.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { ConsentConfigError } from "../errors.ts";
import { compileRules, type HeldRules } from "./compile.ts";
import { layersOf, placesOf, timeOf } from "./resolve.ts";
import type { RuleSet } from "./types.ts";

/** Answers what holds where. */
export interface RuleBook {
  /** `now` in milliseconds since 1970. The same object as long as nothing changes. */
  of(region: string | undefined, now: number): HeldRules;
}

/**
 * Makes the book of a site.
 *
 * @throws ConsentConfigError (`unknown-reference`, `conflict`) for ids that the catalogue does not know. `path`: of the set.
 */
export function createRuleBook(set: RuleSet, catalogue: Catalogue, path = "rules"): RuleBook {
  checkIds(set, catalogue, path);
  const rules = layersOf(set).flatMap((layer) => layer.rules);
  const dates = [...new Set(rules.map(({ from }) => timeOf(from)))].toSorted((a, b) => a - b);
  const places = new Set(rules.flatMap(({ regions }) => regions));
  const readyMade = readyMadeIds(catalogue);
  // The span of time that `held` is for, [since, until). Time goes forward: what held before is asked for no more.
  let since = Number.NaN;
  let until = Number.NaN;
  let held = new Map<string, HeldRules>();
  return {
    of(region, now) {
      if (!(now >= since && now < until)) {
        const next = dates.findIndex((date) => date > now);
        until = next === -1 ? Number.POSITIVE_INFINITY : (dates[next] ?? Number.POSITIVE_INFINITY);
        since = dates.findLast((date) => date <= now) ?? Number.NEGATIVE_INFINITY;
        held = new Map();
      }
      // Regions that no rule names are one: visitors cannot fill the memory.
      const place = placesOf(region).find((one) => places.has(one));
      const known = held.get(place ?? "");
      if (known !== undefined) return known;
      const made = compileRules({ set, catalogue, readyMade, region: place, time: now });
      held.set(place ?? "", made);
      return made;
    },
  };
}

function checkIds(set: RuleSet, catalogue: Catalogue, path: string): void {
  const { index, services, categories } = catalogue;
  for (const [i, rule] of set.rules.entries()) {
    const at = `${path}.rules[${i}]`;
    for (const id of Object.keys(rule.categories ?? {})) {
      if (index.category(id) !== undefined) continue;
      const known = categories.map((category) => category.id);
      throw unknown(`${at}.categories`, id, "category", known);
    }
    const named = Object.entries(rule.services ?? {});
    for (const id of [...named.map(([one]) => one), ...(rule.processors ?? [])]) {
      if (index.service(id) !== undefined) continue;
      const list = rule.processors?.includes(id) === true ? "processors" : "services";
      const known = services.map((service) => service.id);
      throw unknown(`${at}.${list}`, id, "service", known);
    }
    for (const [id, basis] of named) {
      const category = index.service(id)?.category;
      if (category !== "functional" && !(category === "marketing" && basis === "exempt")) continue;
      const remedy =
        category === "functional"
          ? "is functional and needs no consent: remove it from the rule."
          : "is in the category marketing, and advertising is exempt nowhere: use opt-in, opt-out or notice, or declare it in another category.";
      throw new ConsentConfigError("conflict", `${at}.services`, id, remedy);
    }
    if (!Array.isArray(rule.signal)) continue;
    const known = [...categories, ...services].map((one) => one.id);
    for (const id of rule.signal as readonly string[]) {
      if (!known.includes(id)) throw unknown(`${at}.signal`, id, "category or service", known);
    }
  }
  if (set.extends !== undefined) checkIds(set.extends, catalogue, `${path}.extends`);
}

function unknown(
  path: string,
  id: string,
  what: string,
  known: readonly string[],
): ConsentConfigError {
  const remedy = `is no ${what} of the catalogue. ${didYouMean(id, known)}Known: ${known.slice(0, 30).join(", ")}.`;
  return new ConsentConfigError("unknown-reference", path, id, remedy);
}
