import { describe, expect, it } from "vitest";
import { answersInForce } from "../../src/decide/carry-over.ts";
import type { ConsentState, Decision, Reason, Source } from "../../src/decide/types.ts";

const decision: Decision = {
  id: "AAAAAAAAAAAAAAAAAAAAAA",
  time: 0,
  policy: "AAAAAAAA",
  method: "banner",
  regime: "opt-in",
  signals: { gpc: false, dnt: false },
  categories: { statistics: true, marketing: false },
  services: { video: true, map: false },
};

function state(source: Source, held: Decision | undefined, reason: Reason): ConsentState {
  return {
    status: "partial",
    source,
    needsPrompt: false,
    asks: [],
    decision: held,
    signals: decision.signals,
    regime: "opt-in",
    region: undefined,
    allows: () => true,
    reason: () => reason,
    variant: "",
  };
}

describe("answersInForce", () => {
  it("keeps every answer of the decision in force", () => {
    expect(answersInForce(state("decision", decision, "decision"))).toEqual({
      categories: decision.categories,
      services: decision.services,
    });
  });

  it("keeps the refusals of one that ran out, and no grant", () => {
    expect(answersInForce(state("decision", decision, "expired"))).toEqual({
      categories: { marketing: false },
      services: { map: false },
    });
  });

  it("keeps nothing where nothing was decided, or a signal spoke", () => {
    const nothing = { categories: {}, services: {} };
    expect(answersInForce(state("default", undefined, "default"))).toEqual(nothing);
    expect(answersInForce(state("signal", decision, "signal"))).toEqual(nothing);
  });
});
