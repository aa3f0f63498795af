import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountChoice } from "../../src/decide/account.ts";
import { decide } from "../../src/decide/decide.ts";
import type { Decision, Regime } from "../../src/decide/types.ts";
import type { Stored } from "../../src/read/types.ts";
import { catalogue, consent, held, now, refusal } from "../read/site.ts";

const answers = (...ids: string[]): fc.Arbitrary<Record<string, boolean>> =>
  fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { noNullPrototype: true });

const decision: fc.Arbitrary<Decision> = fc.record({
  ...Object.fromEntries(Object.entries(refusal).map(([key, value]) => [key, fc.constant(value)])),
  categories: answers("statistics", "marketing"),
  services: answers("audience", "heatmap", "youtube", "maps"),
}) as fc.Arbitrary<Decision>;

const stored: fc.Arbitrary<Stored> = fc.oneof(
  { weight: 5, arbitrary: decision.map(held) },
  fc.constantFrom<Stored>(
    { kind: "none" },
    { kind: "unknown" },
    { kind: "invalid", why: "signature" },
  ),
);

const ids = ["statistics", "marketing", "heatmap", "youtube", "maps"];
const weigh = (one: Stored, regime: Regime = "opt-in") =>
  decide({
    catalogue,
    facts: {
      cookies: [],
      stored: one,
      signals: { gpc: false, dnt: false },
      region: undefined,
    },
    regime,
    now,
    validFor: 183 * 86_400,
    signalAlwaysWins: false,
  });

/** Does a decision refuse this, by its name or with its category? */
function refuses({ categories, services }: Decision, id: string): boolean {
  const service = catalogue.index.service(id);
  if (service === undefined) return categories[id] === false;
  return (
    services[id] === false || (services[id] === undefined && categories[service.category] === false)
  );
}

describe("an account's choice on a device", () => {
  it("grants nothing that the account does not, or that the device refuses", () => {
    fc.assert(
      fc.property(
        stored,
        stored,
        fc.boolean(),
        fc.constantFrom<Regime>("opt-in", "opt-out", "notice"),
        (account, device, isLinked, regime) => {
          const state = weigh(accountChoice(account, device, isLinked, catalogue).stored, regime);
          const alone = weigh(account.kind === "none" ? device : account, regime);
          for (const id of ids) {
            if (!state.allows(id)) continue;
            expect(alone.allows(id)).toBe(true);
            if (isLinked && account.kind === "decision") continue;
            expect(device.kind === "decision" && refuses(device.decision, id)).toBe(false);
            expect(device.kind === "unknown" || device.kind === "invalid").toBe(false);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("asks about what it withholds, and about nothing else that was answered", () => {
    const { stored: here, isConflict } = accountChoice(
      held(consent),
      held({ ...refusal, categories: { statistics: true, marketing: false } }),
      false,
      catalogue,
    );
    const state = weigh(here);
    expect(isConflict).toBe(true);
    expect(state.asks).toEqual(["marketing"]);
    expect([state.allows("statistics"), state.allows("maps")]).toEqual([true, false]);
  });

  it("is the same object for the same two decisions", () => {
    const [account, device] = [held(consent), held(refusal)];
    const [one, two] = [1, 2].map(() => accountChoice(account, device, false, catalogue).stored);
    expect(
      one?.kind === "decision" && two?.kind === "decision" && one.decision === two.decision,
    ).toBe(true);
  });
});
