// What a visitor's decision is worth on this request, and what fills in where it says nothing.
import type { Catalogue } from "../catalogue/types.ts";
import type { Facts } from "../read/types.ts";
import type { HeldRules } from "../rules/compile.ts";
import { isPast, lapsesOf } from "./purposes.ts";
import type { Lapse } from "./purposes.ts";
import type { Decision, Reason, Regime, Signals, Source } from "./types.ts";

/** What `decide` needs to know. */
export interface DecideInput {
  readonly catalogue: Catalogue;
  /** The site's own declarations, where `catalogue` has exemptions of a region besides. */
  readonly terms?: Catalogue;
  readonly facts: Facts;
  readonly regime: Regime;
  /** What holds by purpose, where the site has rules: in the place of `regime` (`weigh.ts`). */
  readonly rules?: HeldRules | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How long a decision lives, in seconds. */
  readonly validFor: number;
  /** True: not even a decision made while the signal was shown outweighs it. */
  readonly signalAlwaysWins: boolean;
}

/** An answer with its reason. */
export interface Verdict {
  readonly allowed: boolean;
  readonly reason: Reason;
}

/** How the ids that need consent are judged on one request. */
export interface EffectiveConsent {
  /** Whose refusals count: every no in it is a no. */
  readonly refusals: Decision | undefined;
  /** What a yes in `refusals` is worth. */
  readonly granted: Verdict;
  /** The verdict on what it does not mention. */
  readonly otherwise: Verdict;
  /** The decision in force, as the visitor is told. */
  readonly decision: Decision | undefined;
  readonly source: Source;
  /** May the visitor be asked about what they have not answered? */
  readonly ask: "no" | "unanswered" | "all";
  /** Of a decision in force, the purposes whose grants have run out or were made on other terms. */
  readonly lapses?: ReadonlyMap<string, Lapse>;
  /** The verdict on a grant that has lapsed, but for its reason. */
  readonly lapsed?: Verdict;
}

/**
 * A refusal where silence grants: the visitor is left in peace for at least 12 months
 * (Cal. Civ. Code 1798.135(c)(4)), in milliseconds.
 */
export const refusalMemory: number = 366 * 24 * 60 * 60 * 1000;

const yes: Verdict = { allowed: true, reason: "decision" };
const no = (reason: Reason): Verdict => ({ allowed: false, reason });
const signalled = no("signal");
const silent: Readonly<Record<"yes" | "no", Verdict>> = {
  yes: { allowed: true, reason: "default" },
  no: no("default"),
};

/** What the rules of precedence look at. */
interface Situation {
  readonly input: DecideInput;
  /** Why the decision that the request brought is one of the past; undefined: it is none, or there is none. */
  readonly stale: Lapse["reason"] | undefined;
  /** That decision where it is in force. */
  readonly current: Decision | undefined;
  readonly lapses: ReadonlyMap<string, Lapse>;
  /** A privacy signal is on the request: Global Privacy Control, or Do Not Track where that counts. */
  readonly signal: boolean;
  /** Where consent is not needed in advance (opt-out, notice), who says nothing has not refused. */
  readonly silenceGrants: boolean;
  /** A refusal that outlives its decision: where silence grants, an old no is not silence. */
  readonly remembered: Decision | undefined;
}

/** One rule of precedence. */
interface Precedence {
  readonly rule: string;
  applies(situation: Situation): boolean;
  standing(situation: Situation): EffectiveConsent;
}

/** What outweighs what: the first rule that applies decides. docs/architecture.md shows the list. */
export const PRECEDENCE: readonly Precedence[] = [
  {
    rule: "A decision in force counts, unless it grants something and a privacy signal that it was not made under is on the request.",
    applies: ({ current, signal, input }) =>
      current !== undefined && !(signal && isOutweighed(current, input)),
    standing: ({ current, signal, silenceGrants, lapses }) => ({
      refusals: current,
      granted: yes,
      otherwise: signal
        ? signalled
        : silent[silenceGrants && current !== undefined && !refusesAny(current) ? "yes" : "no"],
      decision: current,
      source: "decision",
      ask: signal || silenceGrants ? "no" : "unanswered",
      lapses,
      lapsed: signal ? signalled : silent[silenceGrants ? "yes" : "no"],
    }),
  },
  {
    rule: "A privacy signal refuses, and nobody is asked.",
    applies: ({ signal }) => signal,
    standing: ({ current, remembered }) => ({
      refusals: current ?? remembered,
      granted: signalled,
      otherwise: signalled,
      decision: undefined,
      source: "signal",
      ask: "no",
    }),
  },
  {
    rule: "Where silence grants, a refusal outlives its decision, and the visitor is left in peace for 12 months.",
    applies: ({ remembered }) => remembered !== undefined,
    standing: ({ remembered, stale, input }) => ({
      refusals: remembered,
      granted: { allowed: true, reason: stale ?? "default" },
      otherwise: no(stale ?? "default"),
      decision: remembered,
      source: "decision",
      ask: remembered !== undefined && input.now - remembered.time < refusalMemory ? "no" : "all",
    }),
  },
  {
    rule: "Silence grants where the regime says so, unless the request may have held a refusal that nobody could read; else it refuses, and the visitor is asked.",
    applies: () => true,
    standing: ofSilence,
  },
];

/** Weighs decision, signal and regime against each other, in the order of `PRECEDENCE`. */
export function effectiveConsent(input: DecideInput): EffectiveConsent {
  const { facts, regime } = input;
  const stored = facts.stored.kind === "decision" ? facts.stored.decision : undefined;
  const lapses: ReadonlyMap<string, Lapse> =
    stored === undefined ? new Map() : lapsesOf(stored, input);
  const stale =
    stored !== undefined && isPast(stored, lapses, input) ? staleness(stored, input) : undefined;
  const silenceGrants = regime !== "opt-in";
  const situation: Situation = {
    input,
    stale,
    current: stale === undefined ? stored : undefined,
    lapses,
    signal: facts.signals.gpc || facts.signals.dnt,
    silenceGrants,
    remembered: stored !== undefined && silenceGrants && refusesAny(stored) ? stored : undefined,
  };
  for (const precedence of PRECEDENCE) {
    if (precedence.applies(situation)) return precedence.standing(situation);
  }
  return ofSilence(situation);
}

/** The visitor has said nothing that counts here. */
function ofSilence({ input, stale, silenceGrants }: Situation): EffectiveConsent {
  // A cookie that cannot be read, or that could not be sent, may hold a refusal.
  const { kind } = input.facts.stored;
  const doubt = kind === "invalid" || kind === "unknown" ? kind : undefined;
  const otherwise: Verdict = {
    allowed: silenceGrants && doubt === undefined,
    reason: doubt ?? stale ?? "default",
  };
  const isUnknown = doubt === "unknown";
  return {
    refusals: undefined,
    granted: otherwise,
    otherwise,
    decision: undefined,
    source: isUnknown ? "unknown" : "default",
    // Where silence grants, nobody is asked who may have answered.
    ask: otherwise.allowed || (isUnknown && silenceGrants) ? "no" : "all",
  };
}

/** Why a decision of which nothing holds is one of the past. */
function staleness(decision: Decision, { now, validFor }: DecideInput): Lapse["reason"] {
  // Written so that a time or validity that is no number has expired.
  return now < decision.time + validFor * 1000 ? "policy-changed" : "expired";
}

/** A signal takes away only grants, and only those made before it was seen. */
function isOutweighed(decision: Decision, input: DecideInput): boolean {
  const grantsAny = hasAnswer(decision.categories, true) || hasAnswer(decision.services, true);
  return grantsAny && (input.signalAlwaysWins || !covers(decision.signals, input.facts.signals));
}

function covers(recorded: Signals, present: Signals): boolean {
  return (recorded.gpc || !present.gpc) && (recorded.dnt || !present.dnt);
}

function refusesAny(decision: Decision): boolean {
  return hasAnswer(decision.categories, false) || hasAnswer(decision.services, false);
}

function hasAnswer(choices: Readonly<Record<string, boolean>>, answer: boolean): boolean {
  return Object.values(choices).includes(answer);
}
