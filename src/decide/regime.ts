// Region -> regime: what silence means where the visitor is.
import { ConsentConfigError } from "../errors.ts";
import type { Regime } from "../read/types.ts";
import { regionRules } from "./regions.ts";

const regimes: ReadonlySet<string> = new Set<Regime>(["opt-in", "opt-out", "notice"]);

const builtIn: ReadonlyMap<string, Regime> = new Map(
  regionRules.flatMap(({ regions, regime }) => regions.map((region) => [region, regime] as const)),
);

/**
 * Makes the look-up of regimes. `overrides` maps region codes (`"CH"`, `"US-CA"`) to the site's own
 * view and beats the built-in table, parts of the country included; within each the longest code
 * decides, so that `US-CA` is asked before `US`. Unknown and unlisted regions are opt-in; a signal is honoured in every regime.
 *
 * Throws ConsentConfigError (`bad-value`) on a code or regime that is none.
 *
 * @example
 * createRegimeResolver({ CH: "opt-out" })("CH-ZH"); // "opt-out"
 */
export function createRegimeResolver(
  overrides: Readonly<Record<string, Regime>> = {},
): (region: string | undefined) => Regime {
  const own = new Map<string, Regime>();
  for (const [region, regime] of Object.entries(overrides)) {
    const path = `regimes[${JSON.stringify(region)}]`;
    if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(region)) {
      throw new ConsentConfigError("bad-value", path, region, 'Write "FR" or "US-CA".');
    }
    if (!regimes.has(regime)) {
      throw new ConsentConfigError("bad-value", path, regime, "Use opt-in, opt-out or notice.");
    }
    own.set(region, regime);
  }
  return (region) => {
    if (region === undefined) return "opt-in";
    const country = region.slice(0, 2);
    return (
      own.get(region) ?? own.get(country) ?? builtIn.get(region) ?? builtIn.get(country) ?? "opt-in"
    );
  };
}
