import { describe, expect, it } from "vitest";
import { defineCatalogue } from "assent";
import { decide } from "../../src/decide/decide.ts";
import type { ConsentState } from "../../src/decide/types.ts";
import { decisionOf, eventOf } from "../../src/engine/decision.ts";
import type { Decision, Facts } from "../../src/read/types.ts";
import type { Choice } from "../../src/routes/types.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "stats", name: "Statistics", category: "statistics" },
    { id: "video", name: "Video", category: "marketing" },
  ],
});
const NOW = Date.UTC(2026, 10, 22, 12, 0, 0, 789);
const silent: Facts = {
  cookies: [],
  stored: { kind: "none" },
  signals: { gpc: true, dnt: false },
  region: "FR",
};

function made(choice: Choice, facts = silent): Decision {
  return decisionOf(choice, { catalogue, facts, regime: "opt-in", now: NOW });
}

function after(decision: Decision | undefined, now = NOW): [ConsentState, Facts] {
  const stored =
    decision === undefined
      ? ({ kind: "none" } as const)
      : ({ kind: "decision", decision } as const);
  const facts: Facts = { ...silent, stored, signals: { gpc: false, dnt: false } };
  const validFor = 180 * 86_400;
  return [
    decide({ catalogue, facts, regime: "opt-in", now, validFor, signalAlwaysWins: false }),
    facts,
  ];
}

describe("decisionOf", () => {
  it("accepts or refuses every category that needs consent", () => {
    expect(made({ act: "accept", method: "banner" })).toMatchObject({
      time: Math.floor(NOW / 1000) * 1000,
      method: "banner",
      regime: "opt-in",
      signals: { gpc: true, dnt: false },
      categories: { statistics: true, marketing: true },
      services: {},
    });
    expect(made({ act: "refuse", method: "api" }).categories).toEqual({
      statistics: false,
      marketing: false,
    });
  });

  it("takes a customised answer as it is: what was not asked stays unanswered", () => {
    const choice: Choice = {
      act: "customise",
      method: "preferences",
      categories: { statistics: true },
      services: { video: false },
    };
    expect(made(choice)).toMatchObject({
      categories: { statistics: true },
      services: { video: false },
    });
    expect(Object.keys(made(choice).categories)).toEqual(["statistics"]);
  });

  it("keeps the subject of a decision before it, and makes a new one else", () => {
    const first = made({ act: "accept", method: "banner" });
    const [, facts] = after(first);
    expect(made({ act: "refuse", method: "banner" }, facts).id).toBe(first.id);
    expect(made({ act: "accept", method: "banner" }).id).not.toBe(first.id);
  });
});

describe("eventOf", () => {
  const accept: Choice = { act: "accept", method: "banner" };
  const refuse: Choice = { act: "refuse", method: "banner" };
  const granted = { ...made(accept), signals: { gpc: false, dnt: false } };
  const refused = { ...made(refuse), signals: { gpc: false, dnt: false } };
  const long = NOW + 200 * 86_400_000;

  it.each<[string, Choice, [ConsentState, Facts], string]>([
    ["a first yes", accept, after(undefined), "given"],
    ["a first no", refuse, after(undefined), "refused"],
    ["a no after a yes", refuse, after(granted), "withdrawn"],
    ["a yes after a no", accept, after(refused), "given"],
    ["a withdrawal", { act: "withdraw", method: "preferences" }, after(granted), "withdrawn"],
    ["a withdrawal of nothing", { act: "withdraw", method: "api" }, after(undefined), "withdrawn"],
    ["a yes after one that ran out", accept, after(granted, long), "renewed"],
    ["a no after a yes that ran out", refuse, after(granted, long), "refused"],
  ])("%s", (_case, choice, [state, facts], event) => {
    expect(eventOf(choice, made(choice, facts), state, facts)).toBe(event);
  });
});
