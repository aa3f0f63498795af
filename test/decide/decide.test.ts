import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { decide } from "../../src/decide/decide.ts";
import type { DecideInput } from "../../src/decide/effective-consent.ts";
import type { ConsentState, Decision, Reason, Regime } from "../../src/decide/types.ts";
import { createConsentCodec } from "../../src/read/consent-cookie.ts";
import { createFactsReader } from "../../src/read/facts.ts";
import type { Facts } from "../../src/read/types.ts";
import { catalogue, consent, day, held, now, policy, refusal } from "../read/site.ts";

const sixMonths = Math.round(365.25 / 2) * 24 * 60 * 60;
const silence: Facts = {
  cookies: [],
  stored: { kind: "none" },
  signals: { gpc: false, dnt: false },
  region: undefined,
};
const gpc = { signals: { gpc: true, dnt: false } };
const dnt = { signals: { gpc: false, dnt: true } };
const regimes: Regime[] = ["opt-in", "opt-out", "notice"];

function state(facts: Partial<Facts> = {}, input: Partial<DecideInput> = {}): ConsentState {
  return decide({
    catalogue,
    facts: { ...silence, ...facts },
    regime: "opt-in",
    now,
    validFor: sixMonths,
    signalAlwaysWins: false,
    ...input,
  });
}

/** What needs consent in this catalogue, with the reasons given. */
const consentIds = ["preferences", "statistics", "marketing", "heatmap", "youtube", "maps"];
const answers = (consentState: ConsentState) => consentIds.map((id) => consentState.allows(id));
const nothing = consentIds.map(() => false);
const everything = consentIds.map(() => true);

/** The one reason given for all that somebody needs consent for; several where they differ. */
function reasonOf(consentState: ConsentState): string {
  const ids = ["statistics", "marketing", "heatmap", "youtube", "maps"];
  return [...new Set(ids.map((id) => consentState.reason(id)))].join();
}

/** What needs no consent, with the reasons given. */
const necessary = (consentState: ConsentState) =>
  ["functional", "session", "audience"].map((id) => [
    consentState.allows(id),
    consentState.reason(id),
  ]);
const allAllowed = [
  [true, "functional"],
  [true, "functional"],
  [true, "exempt"],
];

describe("the decision table of the standards", () => {
  it.each<[string, Facts["stored"], Partial<DecideInput>, Reason]>([
    ["none", { kind: "none" }, {}, "default"],
    ["expired", held(consent), { now: now + 200 * day }, "expired"],
    ["other policy id", held({ ...consent, policy: "other--8" }), {}, "policy-changed"],
  ])("no signal | %s | EEA → necessary only; banner", (_, stored, input, reason) => {
    const result = state({ stored, region: "FR" }, input);
    expect(answers(result)).toEqual(nothing);
    expect(reasonOf(result)).toBe(reason);
    expect(necessary(result)).toEqual(allAllowed);
    expect(result).toMatchObject({ status: "undecided", source: "default", needsPrompt: true });
    expect(result.decision).toBeUndefined();
  });

  it.each(regimes)("no signal | valid | any (%s) → as stored", (regime) => {
    const mixed = { ...consent, categories: { statistics: true, marketing: false } };
    const result = state({ stored: held(mixed) }, { regime });
    expect([result.allows("heatmap"), result.allows("youtube")]).toEqual([true, false]);
    expect(reasonOf(result)).toBe("decision");
    expect(necessary(result)).toEqual(allAllowed);
    expect(result).toMatchObject({ status: "partial", source: "decision", needsPrompt: false });
    expect(result.decision).toEqual(mixed);
  });

  it.each(regimes)("signal | none | any (%s) → strictly necessary, no interstitial", (regime) => {
    const result = state(gpc, { regime });
    expect(answers(result)).toEqual(nothing);
    expect(reasonOf(result)).toBe("signal");
    expect(necessary(result)).toEqual(allAllowed);
    expect(result).toMatchObject({ status: "refused", source: "signal", needsPrompt: false });
    expect(result.signals).toEqual(gpc.signals);
  });

  it.each(regimes)("signal | given before it was seen | US (%s) → signal wins", (regime) => {
    const result = state({ ...gpc, stored: held(consent), region: "US-CA" }, { regime });
    expect(answers(result)).toEqual(nothing);
    expect(reasonOf(result)).toBe("signal");
    expect(result).toMatchObject({ status: "refused", source: "signal", needsPrompt: false });
    expect(result.decision).toBeUndefined();
  });

  it("signal | given while it was present, after a notice | US → the specific consent is honoured", () => {
    const informed = { ...consent, ...gpc };
    const result = state({ ...gpc, stored: held(informed) }, { regime: "opt-out" });
    expect(result.allows("youtube")).toBe(true);
    expect(reasonOf(result)).toBe("decision");
    expect(result).toMatchObject({ status: "granted", source: "decision", needsPrompt: false });
  });

  it("signal | given while it was present | site lets the signal always win → signal wins", () => {
    const informed = { ...consent, ...gpc };
    const result = state({ ...gpc, stored: held(informed) }, { signalAlwaysWins: true });
    expect(answers(result)).toEqual(nothing);
    expect(reasonOf(result)).toBe("signal");
  });

  it.each(regimes)("signal | refused | any (%s) → refused", (regime) => {
    const result = state({ ...gpc, stored: held(refusal) }, { regime });
    expect(answers(result)).toEqual(nothing);
    expect(reasonOf(result)).toBe("decision");
    expect(result).toMatchObject({ status: "refused", source: "decision", needsPrompt: false });
  });

  it("no signal | refused less than 6 months ago | EEA → do not ask again", () => {
    const old = { ...refusal, time: now - 181 * day };
    const result = state({ stored: held(old), region: "FR" });
    expect(answers(result)).toEqual(nothing);
    expect(result).toMatchObject({ status: "refused", source: "decision", needsPrompt: false });
  });

  it.each(regimes)(
    "– | statistics exempt | FR / UK (%s) → allowed without consent, with objection",
    (regime) => {
      for (const facts of [{}, gpc, { stored: held(refusal) }, { stored: held(consent) }]) {
        expect(necessary(state(facts, { regime }))).toEqual(allAllowed);
      }
      const objection = { ...consent, services: { audience: false } };
      const result = state({ stored: held(objection) }, { regime });
      expect([result.allows("audience"), result.reason("audience")]).toEqual([false, "decision"]);
      expect(result.allows("heatmap")).toBe(true);
      expect(result.status).toBe("partial");
    },
  );

  it("value other than exactly 1 | – | – → as if absent", () => {
    const read = createFactsReader({
      catalogue,
      cookieName: "consent",
      secrets: [],
      gpc: true,
      dnt: true,
      now: () => now,
    });
    for (const value of ["0", "true", "1, 1", ""]) {
      const facts = read({ headers: { "sec-gpc": value }, rawHeaders: ["Sec-GPC", value] }, null);
      expect(state(facts, { regime: "opt-out" }).allows("youtube")).toBe(true);
      expect(state(facts).needsPrompt).toBe(true);
    }
  });
});

describe("rule 1: undecided is not refused, and neither is granted", () => {
  it("grants nothing to silence where consent is asked for", () => {
    const result = state();
    expect(answers(result)).toEqual(nothing);
    expect(reasonOf(result)).toBe("default");
    expect(result).toMatchObject({ status: "undecided", needsPrompt: true });
  });

  it.each<Regime>(["opt-out", "notice"])("takes silence for a yes under %s", (regime) => {
    const result = state({}, { regime });
    expect(answers(result)).toEqual(everything);
    expect(reasonOf(result)).toBe("default");
    expect(result).toMatchObject({ status: "undecided", source: "default", needsPrompt: false });
  });

  it.each(regimes)("takes a cookie in doubt for no yes under %s, and asks", (regime) => {
    const result = state({ stored: { kind: "invalid", why: "version" } }, { regime });
    expect(answers(result)).toEqual(nothing);
    expect(reasonOf(result)).toBe("invalid");
    expect(necessary(result)).toEqual(allAllowed);
    expect(result).toMatchObject({ status: "undecided", source: "default", needsPrompt: true });
  });

  it("does not ask under a signal, even where the cookie is in doubt", () => {
    const result = state({ ...gpc, stored: { kind: "invalid", why: "format" } });
    expect(reasonOf(result)).toBe("signal");
    expect(result.needsPrompt).toBe(false);
  });

  it("tells the four states apart", () => {
    const of = (categories: Decision["categories"], services: Decision["services"] = {}) =>
      state({ stored: held({ ...consent, categories, services }) }).status;
    expect(state().status).toBe("undecided");
    expect(of({ statistics: false, marketing: false })).toBe("refused");
    expect(of({ statistics: true, marketing: true })).toBe("granted");
    expect(of({ statistics: true, marketing: false })).toBe("partial");
    expect(of({ statistics: true, marketing: true }, { youtube: false })).toBe("partial");
    expect(of({ statistics: false, marketing: false }, { youtube: true })).toBe("partial");
    expect(of({ statistics: true, marketing: true }, { youtube: true })).toBe("granted");
    expect(of({ statistics: false, marketing: false }, { audience: false })).toBe("refused");
  });

  it("does not call refused what a decision about something else leaves open", () => {
    const gone = { ...consent, categories: {}, services: {} };
    expect(state({ stored: held(gone) })).toMatchObject({ status: "undecided", needsPrompt: true });
  });
});

describe("rule 2 and 3: signals against decisions", () => {
  it("weighs DNT like GPC, where the site reads it", () => {
    expect(reasonOf(state(dnt))).toBe("signal");
    expect(reasonOf(state({ ...dnt, stored: held(consent) }))).toBe("signal");
    expect(reasonOf(state({ ...dnt, stored: held({ ...consent, ...dnt }) }))).toBe("decision");
  });

  it("lets a signal win that is not the one that was shown", () => {
    expect(reasonOf(state({ ...gpc, stored: held({ ...consent, ...dnt }) }))).toBe("signal");
    const both = { signals: { gpc: true, dnt: true } };
    expect(reasonOf(state({ ...both, stored: held({ ...consent, ...gpc }) }))).toBe("signal");
    expect(reasonOf(state({ ...both, stored: held({ ...consent, ...both }) }))).toBe("decision");
  });

  it("keeps a decision made under a signal that is gone now", () => {
    expect(reasonOf(state({ stored: held({ ...consent, ...gpc }) }))).toBe("decision");
  });

  it("keeps the refusals of a decision whose grants it takes away", () => {
    const mixed = {
      ...consent,
      categories: { statistics: false, marketing: true },
      services: { audience: false },
    };
    const result = state({ ...gpc, stored: held(mixed) });
    expect(answers(result)).toEqual(nothing);
    expect(result.reason("statistics")).toBe("decision");
    expect(result.reason("marketing")).toBe("signal");
    expect(result.allows("audience")).toBe(false);
  });

  it("does not let a grant by name pass either", () => {
    const named = { ...refusal, services: { youtube: true } };
    expect(state({ ...gpc, stored: held(named) }).allows("youtube")).toBe(false);
    const informed = { ...named, ...gpc };
    expect(state({ ...gpc, stored: held(informed) }).allows("youtube")).toBe(true);
  });

  it.each(regimes)("beats an expired decision under %s", (regime) => {
    const old = { ...consent, ...gpc, time: now - 300 * day };
    expect(answers(state({ ...gpc, stored: held(old) }, { regime }))).toEqual(nothing);
  });

  it("keeps what is not answered off under a signal, and does not ask", () => {
    const informed = { ...consent, ...gpc, categories: { statistics: true } };
    const result = state({ ...gpc, stored: held(informed) }, { regime: "opt-out" });
    expect([result.allows("youtube"), result.reason("youtube")]).toEqual([false, "signal"]);
    expect(result.needsPrompt).toBe(false);
  });
});

/** The state when a decision has this age, in milliseconds. */
const aged = (age: number, decision: Decision, regime: Regime) =>
  state({ stored: held({ ...decision, time: now - age }) }, { regime });

/** The state where marketing came after a decision that answered statistics. */
const grownAfter = (answer: boolean) =>
  state(
    { stored: held({ ...consent, categories: { statistics: answer } }) },
    { regime: "opt-out" },
  );

describe("rule 4: expiry and policy versions", () => {
  it("ends a decision with its last second", () => {
    const life = sixMonths * 1000;
    expect(aged(life - 1000, consent, "opt-in").status).toBe("granted");
    expect(aged(life, consent, "opt-in").status).toBe("undecided");
  });

  it("ends a refusal as soon as a grant", () => {
    const life = sixMonths * 1000;
    expect(aged(life - 1000, refusal, "opt-in").needsPrompt).toBe(false);
    expect(aged(life, refusal, "opt-in").needsPrompt).toBe(true);
    expect(reasonOf(aged(life, refusal, "opt-in"))).toBe("expired");
  });

  it("ends at once what has a validity or a time that is no number", () => {
    expect(state({ stored: held(consent) }, { validFor: Number.NaN }).status).toBe("undecided");
    const timeless = { ...consent, time: Number.NaN };
    expect(state({ stored: held(timeless) }).status).toBe("undecided");
  });

  it("gives back to silence, where silence grants, a yes that expired", () => {
    const result = aged(200 * day, consent, "opt-out");
    expect(answers(result)).toEqual(everything);
    expect(reasonOf(result)).toBe("expired");
    expect(result).toMatchObject({ status: "undecided", needsPrompt: false });
  });

  it.each<Regime>(["opt-out", "notice"])(
    "keeps a refusal under %s, unasked for a year",
    (regime) => {
      for (const age of [200, 364]) {
        const result = aged(age * day, refusal, regime);
        expect(answers(result)).toEqual(nothing);
        expect(result).toMatchObject({ status: "refused", source: "decision", needsPrompt: false });
      }
    },
  );

  it("asks after that year, and does not take it for a yes meanwhile", () => {
    const result = aged(367 * day, refusal, "opt-out");
    expect(result.allows("youtube")).toBe(false);
    expect(result.needsPrompt).toBe(true);
  });

  it("keeps a refusal where silence grants although the policy changed", () => {
    const other = { ...refusal, policy: "other--8", categories: { marketing: false } };
    const result = aged(day, other, "opt-out");
    expect([result.allows("youtube"), result.reason("youtube")]).toEqual([false, "decision"]);
    expect([result.allows("heatmap"), result.reason("heatmap")]).toEqual([false, "policy-changed"]);
    expect(result.needsPrompt).toBe(false);
  });

  it("keeps what an old partial refusal did not refuse", () => {
    const mixed = { ...refusal, categories: { statistics: true, marketing: false } };
    const result = aged(200 * day, mixed, "opt-out");
    expect([result.allows("heatmap"), result.allows("youtube")]).toEqual([true, false]);
    expect(result).toMatchObject({ status: "partial", needsPrompt: false });
  });

  it("asks about a category that came later, and grants nothing of it", () => {
    const before = { ...consent, categories: { statistics: true } };
    const result = state({ stored: held(before) });
    expect(result.allows("heatmap")).toBe(true);
    expect([result.allows("youtube"), result.reason("youtube")]).toEqual([false, "default"]);
    expect(result).toMatchObject({ status: "partial", needsPrompt: true });
  });

  it("takes a category that came later for granted only where silence grants and nothing was refused", () => {
    expect(grownAfter(true).allows("youtube")).toBe(true);
    expect(grownAfter(false).allows("youtube")).toBe(false);
    expect(grownAfter(false).needsPrompt).toBe(false);
  });
});

describe("services and categories", () => {
  it("lets a service's own answer beat its category's", () => {
    const named = { ...refusal, services: { youtube: true } };
    const result = state({ stored: held(named) });
    expect([result.allows("youtube"), result.allows("maps")]).toEqual([true, false]);
    expect(result.allows("marketing")).toBe(false);
  });

  it("does not let anyone refuse what is functional", () => {
    const odd = { ...refusal, categories: { functional: false }, services: { session: false } };
    expect(necessary(state({ stored: held(odd) }))).toEqual(allAllowed);
  });

  it("answers a category for what needs consent in it, not for its exempt services", () => {
    const result = state();
    expect([result.allows("statistics"), result.allows("audience")]).toEqual([false, true]);
  });

  it.each(["yuotube", "", "__proto__", "constructor", "toString", "hasOwnProperty", "YouTube"])(
    "does not know %j",
    (id) => {
      for (const regime of regimes) {
        for (const stored of [held(consent), { kind: "none" as const }]) {
          const result = state({ stored }, { regime });
          expect([result.allows(id), result.reason(id)]).toEqual([false, "undeclared"]);
        }
      }
    },
  );

  it("has no ear for answers that are not a decision's own", () => {
    const inherited = Object.create({
      statistics: true,
      marketing: true,
    }) as Decision["categories"];
    const result = state({ stored: held({ ...consent, categories: inherited }) });
    expect(answers(result)).toEqual(nothing);
  });

  it("asks nobody where nothing needs consent", () => {
    const plain = defineCatalogue({
      policy,
      services: [{ id: "session", name: "Login", category: "functional" }],
    });
    for (const facts of [{}, gpc, { stored: { kind: "invalid", why: "format" } as const }]) {
      expect(state(facts, { catalogue: plain }).needsPrompt).toBe(false);
    }
    expect(state({}, { catalogue: plain }).variant).toBe("");
  });
});

describe("the state", () => {
  it("names, sorted, the services that are blocked", () => {
    expect(state().variant).toBe("heatmap.maps.youtube");
    expect(state({ stored: held(consent) }).variant).toBe("");
    expect(state({ stored: held({ ...consent, services: { audience: false } }) }).variant).toBe(
      "audience",
    );
  });

  it("is frozen, and its functions can be taken off it", () => {
    const result = state();
    expect(Object.isFrozen(result)).toBe(true);
    expect(["session", "youtube"].map(Reflect.get(result, "allows"))).toEqual([true, false]);
    expect(["session", "youtube"].map(Reflect.get(result, "reason"))).toEqual([
      "functional",
      "default",
    ]);
  });

  it("tells regime, region and signals as they were given", () => {
    const result = state({ ...gpc, region: "US-CA" }, { regime: "opt-out" });
    expect(result).toMatchObject({ regime: "opt-out", region: "US-CA", signals: gpc.signals });
  });
});

/** The name of a rule that does not hold; empty if it does. */
const broken = (rule: string, isBroken: boolean) => (isBroken ? rule : "");

const choices = (...ids: string[]) =>
  fc.dictionary(fc.constantFrom(...ids, "__proto__", "constructor", "nobody"), fc.boolean());

describe("any input at all", () => {
  const anyFacts: fc.Arbitrary<Facts> = fc.record({
    cookies: fc.constant([]),
    region: fc.constantFrom(undefined, "FR", "US-CA"),
    signals: fc.record({ gpc: fc.boolean(), dnt: fc.boolean() }),
    stored: fc.oneof(
      fc.constant({ kind: "none" } as const),
      fc.constant({ kind: "invalid", why: "format" } as const),
      fc
        .record({
          time: fc.constantFrom(now, now - 200 * day, now - 400 * day, 0),
          policy: fc.constantFrom(consent.policy, "other--8"),
          signals: fc.record({ gpc: fc.boolean(), dnt: fc.boolean() }),
          categories: choices("statistics", "marketing", "preferences", "functional"),
          services: choices("session", "audience", "heatmap", "youtube", "maps"),
        })
        .map((part) => held({ ...consent, ...part })),
    ),
  });
  const anyInput = fc.record({
    facts: anyFacts,
    regime: fc.constantFrom(...regimes),
    signalAlwaysWins: fc.boolean(),
  });

  it("keeps the rules that have no exception", () => {
    fc.assert(
      fc.property(anyInput, ({ facts, regime, signalAlwaysWins }) => {
        const result = state(facts, { regime, signalAlwaysWins });
        const decision = facts.stored.kind === "decision" ? facts.stored.decision : undefined;
        const signal = facts.signals.gpc || facts.signals.dnt;
        const blocked = new Set(result.variant.split("."));

        expect(broken("what is functional is allowed", !result.allows("session"))).toBe("");
        expect(broken("a signal is no occasion to ask", signal && result.needsPrompt)).toBe("");
        expect(
          broken(
            "a signal decides nothing undecided",
            result.source === "signal" && result.status !== "refused",
          ),
        ).toBe("");
        for (const service of catalogue.index.consentServices) {
          const allowed = result.allows(service.id);
          const decided = result.reason(service.id) === "decision";
          const refused = decision !== undefined && decision.services[service.id] === false;
          const violations = [
            broken("the variant lists what is blocked", blocked.has(service.id) === allowed),
            broken("a yes rests on a decision", allowed && !decided && regime === "opt-in"),
            broken("which is in force", allowed && decided && result.decision !== decision),
            broken("a signal beats silence", allowed && !decided && signal),
            broken(
              "and every decision, if the site says so",
              allowed && signal && signalAlwaysWins,
            ),
            broken("doubt grants nothing", allowed && facts.stored.kind === "invalid"),
            broken(
              "a no is not forgotten where silence grants",
              allowed && refused && regime !== "opt-in",
            ),
            broken("refused is refused", allowed && result.status === "refused"),
            broken("granted is granted", !allowed && result.status === "granted"),
          ];
          expect(violations.join("")).toBe("");
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("grants nothing to 10,000 damaged and invented Cookie headers, signed, where consent is asked for", () => {
    const good = createConsentCodec(catalogue, ["secret"]).encode(consent);
    const read = createFactsReader({
      catalogue,
      cookieName: "consent",
      secrets: ["secret"],
      gpc: true,
      dnt: true,
      now: () => now,
    });
    const damaged = fc
      .record({
        at: fc.nat(good.length - 1),
        cut: fc.integer({ min: 1, max: 4 }),
        insert: fc.string(),
      })
      .map(({ at, cut, insert }) => `consent=${good.slice(0, at)}${insert}${good.slice(at + cut)}`)
      .filter((header) => !header.includes(good));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: "binary" })), (cookie) => {
        const facts = read({ headers: { cookie }, rawHeaders: ["Cookie", cookie] }, null);
        expect(answers(state(facts))).toEqual(nothing);
      }),
      { numRuns: 10_000 },
    );
    const intact = read({ headers: { cookie: `consent=${good}` }, rawHeaders: [] }, null);
    expect(state(intact).status).toBe("granted");
  });
});
