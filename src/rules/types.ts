// The words of a rule set. Data only.
import type { Regime } from "../read/types.ts";

/**
 * What holds until a visitor says something. `opt-in`: nothing is used. `opt-out`: it is used until they refuse.
 * `notice`: the same, where the law asks for no more than to be told. `exempt`: needs no consent; they are told, and may object.
 */
export type Basis = Regime | "exempt";

/**
 * What a browser's signal (`Sec-GPC`, `DNT` where it is read) denies. `"everything"`: all but what is functional, and what the
 * catalogue itself declares exempt. `"sale-and-sharing"`: advertising, and every service that is not one of the rule's
 * `processors`. A list: these categories and services; `"marketing"` is always one of them.
 */
export type SignalScope = "everything" | "sale-and-sharing" | readonly string[];

/** What one law says about some regions, from one day on. */
export interface Rule {
  /** By this it is named in `consent.rule()` and `assent rules explain`: `"us-ca-ccpa"`. */
  readonly id: string;
  /** ISO 3166 codes: `"FR"`, or `"US-CA"` for a part of a country. */
  readonly regions: readonly string[];
  /** `YYYY-MM-DD`: holds from 0:00 UTC of this day, until a later rule about the same says otherwise. */
  readonly from: string;
  /** Where that is written: the law, a regulator's text. */
  readonly source: string;
  /** What holds for all that no rule names. */
  readonly otherwise?: Regime;
  /**
   * By category. One that is `exempt` takes the site's own declarations along; a ready-made service of `assent/services` only if
   * it is named in `services` or declared `exempt: true`, since whether it keeps to the law's conditions, the site knows.
   */
  readonly categories?: Readonly<Record<string, Basis>>;
  /** By service: beats what is said of its category. */
  readonly services?: Readonly<Record<string, Basis>>;
  /** What a signal denies. Default: as a wider rule has it, else `"everything"`. */
  readonly signal?: SignalScope;
  /** With `signal: "sale-and-sharing"`: services that work for the site alone, by contract, so that using them is no sale. */
  readonly processors?: readonly string[];
}

/** What `defineRules` takes and returns, and the option `rules`. */
export interface RuleSet {
  /** What holds where no rule does, and for visitors of unknown place. Nothing else is possible; it is written so that it is read. */
  readonly baseline: "opt-in";
  /** Rules that these are laid over: whatever a rule of this set says about a region, its parts included, beats them. */
  readonly extends?: RuleSet;
  readonly rules: readonly Rule[];
}

/** The rule that holds for something, as `consent.rule()` names it. */
export interface RuleInForce {
  /** `"baseline"` where no rule holds. */
  readonly rule: string;
  readonly basis: Basis;
  /** For which region it was written, `"US"`; undefined: the baseline. */
  readonly region: string | undefined;
  /** `YYYY-MM-DD` */
  readonly from: string | undefined;
  readonly source: string;
  /** Does a privacy signal deny it here? */
  readonly deniedBySignal: boolean;
}
