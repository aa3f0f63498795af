import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type { Catalogue, CatalogueDeclaration } from "../../src/catalogue/types.ts";
import { decide } from "../../src/decide/decide.ts";
import { purposeFingerprint } from "../../src/decide/purposes.ts";
import type { Decision, Regime } from "../../src/decide/types.ts";
import { policyFingerprint } from "../../src/read/fingerprint.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 12);
const controller = { name: "Example" };

const maps = {
  id: "maps",
  name: "Maps",
  provider: "Maps Ltd",
  category: "marketing",
  purpose: { en: "Shows a map", fr: "Affiche une carte" },
  sharing: "With Maps Ltd",
  urls: ["maps.example"],
  cookies: [
    { name: "_map", retention: "1 day", purpose: "Remembers the place" },
    { name: "_zoom", retention: "session" },
  ],
} as const;
const stats = { id: "stats", name: "Stats", category: "statistics" } as const;

const site = (
  services: CatalogueDeclaration["services"],
  policy: Partial<CatalogueDeclaration["policy"]> = {},
  categories: CatalogueDeclaration["categories"] = [],
): Catalogue =>
  defineCatalogue({ policy: { version: "1", controller, ...policy }, services, categories });

const before = site([maps, stats]);
const terms = (catalogue: Catalogue): string => purposeFingerprint(catalogue, "marketing");

describe("the fingerprint of a purpose", () => {
  it("has four characters, and is part of the cookie's format", () => {
    expect(terms(before)).toMatchInlineSnapshot(`"A_zS"`);
  });

  it.each<[string, Catalogue]>([
    ["the order of services", site([stats, maps])],
    ["the order of cookies", site([{ ...maps, cookies: maps.cookies.toReversed() }, stats])],
    [
      "the order of languages",
      site([{ ...maps, purpose: { fr: "Affiche une carte", en: "Shows a map" } }, stats]),
    ],
    ["white space", site([{ ...maps, sharing: " With  Maps\nLtd " }, stats])],
    [
      "how the service is recognised",
      site([{ ...maps, urls: ["maps.example", "tiles.example"] }, stats]),
    ],
    ["what another purpose is", site([maps, { ...stats, provider: "Stats Ltd" }])],
    ["a further purpose", site([maps, stats, { id: "ui", name: "UI", category: "preferences" }])],
    [
      "a service that needs no consent",
      site([maps, stats, { id: "sid", name: "Login", category: "functional" }]),
    ],
    [
      "an exempt service",
      site([maps, stats, { id: "ex", name: "Exempt", category: "marketing", exempt: true }]),
    ],
    ["the version, the dates", site([maps, stats], { version: "2", lastUpdated: "2026-11-22" })],
  ])("does not depend on %s", (_, after) => {
    expect(terms(after)).toBe(terms(before));
  });

  it.each<[string, Catalogue]>([
    ["a further service", site([maps, stats, { id: "ads", name: "Ads", category: "marketing" }])],
    ["a service fewer", site([stats])],
    ["another provider", site([{ ...maps, provider: "Atlas Ltd" }, stats])],
    ["another purpose", site([{ ...maps, purpose: "Follows you" }, stats])],
    ["another recipient", site([{ ...maps, sharing: "With everybody" }, stats])],
    [
      "a further cookie",
      site([{ ...maps, cookies: [...maps.cookies, { name: "_id", retention: "1 year" }] }, stats]),
    ],
    [
      "a longer life",
      site([
        { ...maps, cookies: [{ ...maps.cookies[0], retention: "13 months" }, maps.cookies[1]] },
        stats,
      ]),
    ],
    [
      "another place",
      site([
        { ...maps, cookies: [{ ...maps.cookies[0], storage: "localStorage" }, maps.cookies[1]] },
        stats,
      ]),
    ],
    [
      "a cookie of another service that needs it",
      site([
        maps,
        { ...stats, cookies: [{ name: "_ad", retention: "1 day", category: "marketing" }] },
      ]),
    ],
    [
      "an exempt service that is so no more",
      site([maps, stats, { id: "ex", name: "Exempt", category: "marketing", exempt: false }]),
    ],
    [
      "other words of the category",
      site([maps, stats], {}, [{ id: "marketing", description: "Anything at all" }]),
    ],
    ["another controller", site([maps, stats], { controller: { name: "Buyer Ltd" } })],
  ])("differs by %s", (_, after) => {
    expect(terms(after)).not.toBe(terms(before));
  });
});

const answered = (part: Partial<Decision> = {}, catalogue = before): Decision => ({
  id: "abcdefghijklmnopqrstuv",
  time: now - day,
  policy: policyFingerprint(catalogue.policy.version),
  method: "banner",
  regime: "opt-in",
  signals: { gpc: false, dnt: false },
  categories: { marketing: true, statistics: true },
  services: {},
  purposes: Object.fromEntries(
    ["marketing", "statistics"].map((id) => [
      id,
      { fingerprint: purposeFingerprint(catalogue, id), time: now - day },
    ]),
  ),
  ...part,
});

const weigh = (
  decision: Decision,
  catalogue: Catalogue,
  input: { regime?: Regime; at?: number; validFor?: number } = {},
) =>
  decide({
    catalogue,
    facts: {
      cookies: [],
      stored: { kind: "decision", decision },
      signals: { gpc: false, dnt: false },
      region: undefined,
    },
    regime: input.regime ?? "opt-in",
    now: input.at ?? now,
    validFor: input.validFor ?? 183 * 86_400,
    signalAlwaysWins: false,
  });

const v2 = { version: "2" };
const changed = { ...maps, provider: "Atlas Ltd" };

describe("a new version of the policy", () => {
  it("asks about what has changed, and keeps the rest", () => {
    const state = weigh(answered(), site([changed, stats], v2));
    expect(state.asks).toEqual(["marketing"]);
    expect(state.allows("statistics")).toBe(true);
    expect([state.allows("maps"), state.reason("maps")]).toEqual([false, "policy-changed"]);
    expect(state.status).toBe("partial");
  });

  it("asks about nothing where nothing has changed", () => {
    const state = weigh(answered(), site([maps, stats], v2));
    expect([state.needsPrompt, state.status]).toEqual([false, "granted"]);
  });

  it("asks about a purpose that is new, and leaves a refusal of others alone", () => {
    const refused = answered({ categories: { marketing: false, statistics: false } });
    const ui = { id: "ui", name: "UI", category: "preferences" } as const;
    const state = weigh(refused, site([maps, stats, ui], v2));
    expect(state.asks).toEqual(["preferences"]);
    expect(state.status).toBe("refused");
  });

  it("asks again about a refused purpose that has changed, with the reason", () => {
    const refused = answered({ categories: { marketing: false, statistics: true } });
    const state = weigh(refused, site([changed, stats], v2));
    expect([state.asks, state.reason("maps")]).toEqual([["marketing"], "policy-changed"]);
  });

  it("asks about nothing that the site declares minor, also of old cookies", () => {
    const minor = site([changed, stats], { ...v2, minorSince: { "1": ["marketing"] } });
    expect(weigh(answered(), minor).status).toBe("granted");
    const { purposes: _, ...old } = answered();
    const state = weigh(old, minor);
    expect([state.asks, state.allows("maps")]).toEqual([["statistics"], true]);
    const all = site([changed, stats], { ...v2, minorSince: { "1": true } });
    expect(weigh(old, all).status).toBe("granted");
  });

  it("takes nothing for minor since a version that it does not name", () => {
    const minor = site([changed, stats], { version: "3", minorSince: { "2": true } });
    expect(weigh(answered(), minor).asks).toEqual(["marketing"]);
  });

  it("asks about everything where nobody noted what was asked", () => {
    const { purposes: _, ...old } = answered();
    const state = weigh(old, site([maps, stats], v2));
    expect([state.asks, state.status]).toEqual([["statistics", "marketing"], "undecided"]);
  });

  it("keeps no grant of a service whose purpose has changed", () => {
    const named = answered({ categories: { statistics: true }, services: { maps: true } });
    expect(weigh(named, before).allows("maps")).toBe(true);
    expect(weigh(named, site([changed, stats], v2)).allows("maps")).toBe(false);
    const moved = site([{ ...maps, category: "statistics" }, stats], v2);
    expect(weigh(named, moved).allows("maps")).toBe(false);
  });

  it("leaves an earlier no in force where silence grants", () => {
    const refused = answered({ categories: { marketing: false, statistics: true } });
    const state = weigh(refused, site([changed, stats], v2), { regime: "opt-out" });
    expect([state.allows("maps"), state.allows("stats")]).toEqual([false, true]);
    expect(state.needsPrompt).toBe(false);
  });
});

describe("each purpose by its own time", () => {
  const earlier = { fingerprint: purposeFingerprint(before, "marketing"), time: now - 183 * day };
  const mixed = answered({ purposes: { ...answered().purposes, marketing: earlier } });

  it("runs out by itself", () => {
    const state = weigh(mixed, before);
    expect([state.asks, state.reason("maps")]).toEqual([["marketing"], "expired"]);
    expect(weigh(mixed, before, { at: now - 1 }).asks).toEqual([]);
  });

  it("leaves a refusal in peace for six months, however short the site's validity", () => {
    const refused = answered({ categories: { marketing: false, statistics: true } });
    const month = { validFor: 30 * 86_400 };
    expect(weigh(refused, before, { ...month, at: now + 100 * day }).asks).toEqual(["statistics"]);
    expect(weigh(refused, before, { ...month, at: now + 182 * day }).asks).toEqual([
      "statistics",
      "marketing",
    ]);
  });
});
