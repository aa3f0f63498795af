import { describe, expect, it } from "vitest";
import { decide } from "../../src/decide/decide.ts";
import { withOnce } from "../../src/decide/once.ts";
import { catalogue, consent, held, now } from "../read/site.ts";

const undecided = decide({
  catalogue,
  facts: {
    cookies: [],
    stored: { kind: "none" },
    signals: { gpc: true, dnt: false },
    region: undefined,
  },
  regime: "opt-in",
  now,
  validFor: 1000,
  signalAlwaysWins: false,
});

describe("withOnce", () => {
  it("allows that one service, and says why", () => {
    const state = withOnce(undecided, ["youtube"]);
    expect([state.allows("youtube"), state.reason("youtube")]).toEqual([true, "once"]);
    expect([state.allows("maps"), state.reason("maps")]).toEqual([false, "signal"]);
    expect(state.variant).toBe("heatmap.maps");
  });

  it("changes nothing else: neither status nor category nor what is asked", () => {
    const { status, source, needsPrompt, decision, signals, regime, region } = undecided;
    const state = withOnce(undecided, ["youtube"]);
    expect(state).toMatchObject({ status, source, needsPrompt, signals, regime });
    expect([state.decision, state.region]).toEqual([decision, region]);
    expect(state.allows("marketing")).toBe(false);
    expect(Object.isFrozen(state)).toBe(true);
  });

  it("releases no category, nothing undeclared, and nothing that is allowed anyway", () => {
    const ids = ["marketing", "nobody", "", "__proto__", "session", "audience"];
    const state = withOnce(undecided, ids);
    expect(state).toBe(undecided);
    for (const id of ids) expect(state.reason(id)).not.toBe("once");
  });

  it("is the same state where nothing is released or nothing blocked", () => {
    expect(withOnce(undecided, [])).toBe(undecided);
    const granted = decide({
      catalogue,
      facts: {
        cookies: [],
        stored: held({ ...consent, time: now }),
        signals: { gpc: false, dnt: false },
        region: undefined,
      },
      regime: "opt-in",
      now,
      validFor: 1000,
      signalAlwaysWins: false,
    });
    expect(withOnce(granted, ["youtube"])).toBe(granted);
  });

  it("can be done twice", () => {
    const state = withOnce(withOnce(undecided, ["youtube"]), ["maps"]);
    expect([state.allows("youtube"), state.allows("maps"), state.variant]).toEqual([
      true,
      true,
      "heatmap",
    ]);
  });
});
