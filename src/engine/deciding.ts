// The answer to "may I?", worked out once for all requests that say the same: most visitors have said nothing, and who
// has decided sends the same decision with every request.

import { memoize } from "../util/memoize.ts";
import { decide } from "../decide/decide.ts";
import { nextExpiry } from "../decide/purposes.ts";
import type { ConsentState, Decision } from "../decide/types.ts";
import type { Settings } from "../config/options.ts";
import type { Facts } from "../read/types.ts";

/** Decides for the visitors of one site. */
export interface Decider {
  decide(facts: Facts): ConsentState;
  /** What holds for whoever has said nothing: the same for all who come from the same region. */
  silence(region: string | undefined): ConsentState;
}

const NO_SIGNALS: Facts["signals"] = Object.freeze({ gpc: false, dnt: false });

/** Makes the decider of a site. */
export function createDecider(settings: Settings): Decider {
  const { catalogue, regimeOf, rules, validFor, signalAlwaysWins, now } = settings;
  const rulesOf = (region: string | undefined): ConsentState["rules"] => rules?.of(region, now());
  const decideNow = (facts: Facts): ConsentState =>
    decide({
      catalogue,
      facts,
      regime: regimeOf(facts.region),
      rules: rulesOf(facts.region),
      now: now(),
      validFor,
      signalAlwaysWins,
    });
  const ofSilence = memoize(300, (said) =>
    decideNow({
      cookies: [],
      stored: { kind: "none" },
      signals: Object.freeze({ gpc: said.startsWith("g"), dnt: said.startsWith("d", 1) }),
      region: said.slice(2).split(" ", 1)[0] || undefined,
    }),
  );
  const silence = (region: string | undefined, { gpc, dnt } = NO_SIGNALS): ConsentState => {
    const said = `${gpc ? "g" : "-"}${dnt ? "d" : "-"}${region ?? ""}`;
    // Rules hold from a day on: an answer is kept as long as they do.
    return ofSilence(rules === undefined ? said : `${said} ${rules.of(region, now()).edition}`);
  };
  const held = new WeakMap<Decision, { readonly state: ConsentState; readonly until: number }>();
  return {
    silence,
    decide(facts) {
      const { stored, signals, region } = facts;
      if (stored.kind === "none") return silence(region, signals);
      if (signals.gpc || signals.dnt || stored.kind !== "decision") return decideNow(facts);
      const { decision } = stored;
      // As long as no answer in it runs out, a decision says the same at any time.
      const known = held.get(decision);
      const time = now();
      if (known !== undefined && time < known.until) {
        const { state } = known;
        if (state.region === region && state.rules === rulesOf(region)) return state;
      }
      const state = decideNow(facts);
      const until = nextExpiry(decision, validFor, time);
      if (until > time) held.set(decision, { state, until });
      return state;
    },
  };
}
