// The words of a decision. Data only; nothing here does anything.

import type { Decision, Regime, Signals } from "../read/types.ts";
import type { HeldRules } from "../rules/compile.ts";

// A decision is read before it is weighed, so its words live in read/; everybody else takes them from here.
export type { HeldRules } from "../rules/compile.ts";
export type { RuleInForce } from "../rules/types.ts";
export type { Decision, Method, Regime, Signals } from "../read/types.ts";

/** `undecided`: nobody said anything. `partial`: some of what was asked. */
export type Status = "undecided" | "refused" | "granted" | "partial";

/** What the status rests on. `unknown`: the request could not carry the consent cookie, whatever is in it. */
export type Source = "decision" | "signal" | "default" | "unknown";

/** Why something is allowed or not. */
export type Reason =
  /** The category needs no consent. */
  | "functional"
  /** The site declares the service free of consent. */
  | "exempt"
  /** The visitor said so. */
  | "decision"
  /** A privacy signal, with no decision that outweighs it. */
  | "signal"
  /** Nobody said anything; the regime fills in. */
  | "default"
  /** The decision has outlived its validity; the regime fills in (opt-in: nothing). */
  | "expired"
  /** The decision was made on another version of the policy. */
  | "policy-changed"
  /** The consent cookie did not parse, is of an unknown version, or its signature is wrong. */
  | "invalid"
  /** The request could not carry the consent cookie (a form or frame of another site): nobody knows. */
  | "unknown"
  /** Loaded once, at the visitor's request. */
  | "once"
  /** The site runs in report-only mode: nothing is held back. */
  | "report-only"
  /** The catalogue does not know this id. */
  | "undeclared";

/** The answer to "may I?" on one request: frozen, computed by `decide`. */
export interface ConsentState {
  readonly status: Status;
  readonly source: Source;
  /** Must the visitor be asked? */
  readonly needsPrompt: boolean;
  /** About which categories: those never answered, and those whose answer has run out or was given on other terms. */
  readonly asks: readonly string[];
  /** The decision in force, if any. */
  readonly decision: Decision | undefined;
  readonly signals: Signals;
  /** With `rules`: what holds for whatever no rule names. */
  readonly regime: Regime;
  /** The rules that hold for this visitor; undefined where the site has none, and `regime` is all there is. */
  readonly rules?: HeldRules | undefined;
  readonly region: string | undefined;
  /** May this category or service be used? Unknown ids: false. */
  allows(id: string): boolean;
  /** Why `allows` answers as it does. */
  reason(id: string): Reason;
  /** Ids of the services that may not be used now: key of the response variant. Sorted, joined by ".". */
  readonly variant: string;
}
