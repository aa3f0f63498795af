// What decision, signal and rules are worth for each id. One regime for all is one standing; rules that differ by purpose pick,
// for each id, among the standings that the same request would have under each regime, with the signal and without.
import { effectiveConsent } from "./effective-consent.ts";
import type { DecideInput, EffectiveConsent, Verdict } from "./effective-consent.ts";

/** The weights of one request. */
export interface Weighed {
  /** What the visitor is told of the whole. */
  readonly whole: Pick<EffectiveConsent, "decision" | "source">;
  /** Is it the same for all of them? */
  readonly isUniform: boolean;
  /** By which this category or service is judged. */
  of(id: string): EffectiveConsent;
  /** The verdict on what a rule exempts, unless it was objected to; undefined: no rule does. */
  exempt(id: string): Verdict | undefined;
  /** Does a signal on this request deny this service, though the catalogue exempts it? */
  denies(id: string): boolean;
}

const NO_SIGNALS = Object.freeze({ gpc: false, dnt: false });
const EXEMPT: Verdict = Object.freeze({ allowed: true, reason: "exempt" });

const nothing = (): undefined => undefined;
const never = (): boolean => false;

/** Weighs a request. */
export function weigh(input: DecideInput): Weighed {
  const { rules, facts } = input;
  const { signals } = facts;
  const hasSignal = signals.gpc || signals.dnt;
  if (rules === undefined) {
    const whole = effectiveConsent(input);
    return {
      whole,
      isUniform: true,
      of: () => whole,
      exempt: nothing,
      denies: never,
    };
  }
  const made: (EffectiveConsent | undefined)[] = [];
  const under = (silenceGrants: boolean, isSignalled: boolean): EffectiveConsent => {
    const place = (silenceGrants ? 2 : 0) + (isSignalled ? 1 : 0);
    let standing = made[place];
    if (standing === undefined) {
      standing = effectiveConsent({
        ...input,
        regime: silenceGrants ? "opt-out" : "opt-in",
        facts: isSignalled ? facts : { ...facts, signals: NO_SIGNALS },
      });
      made[place] = standing;
    }
    return standing;
  };
  const denies = (id: string): boolean => hasSignal && rules.denies(id);
  const of = (id: string): EffectiveConsent => under(rules.basisOf(id) !== "opt-in", denies(id));
  return {
    whole: wholeOf(input, of, () => under(rules.regime !== "opt-in", hasSignal)),
    isUniform: false,
    of,
    exempt(id) {
      if (!rules.exempts(id)) return undefined;
      const { otherwise } = of(id);
      // A signal may be the objection, and a cookie that nobody can read may hold one.
      const isDoubtful = ["signal", "invalid", "unknown"].includes(otherwise.reason);
      return isDoubtful && !otherwise.allowed ? otherwise : EXEMPT;
    },
    denies,
  };
}

/** A signal that decides anything is told of; a decision that holds for anything is one in force. */
function wholeOf(
  { catalogue: { index, services }, rules }: DecideInput,
  of: (id: string) => EffectiveConsent,
  otherwise: () => EffectiveConsent,
): Weighed["whole"] {
  // What the catalogue itself exempts is no part of what is decided here.
  const ids = services.flatMap(({ id, category, exempt }) =>
    category === "functional" || (exempt === true && rules?.exempts(id) !== true)
      ? []
      : [id, category],
  );
  const asked = [...new Set([...ids, ...index.consentCategories])];
  const standings = asked.length === 0 ? [otherwise()] : asked.map((id) => of(id));
  const decided = standings.find(({ decision }) => decision !== undefined);
  const sources = new Set(standings.map(({ source }) => source));
  const source = (["signal", "decision", "unknown"] as const).find((one) => sources.has(one));
  return { decision: decided?.decision, source: source ?? "default" };
}
