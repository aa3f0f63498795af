// A small site for the tests of read/ and decide/.
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type { Catalogue } from "../../src/catalogue/types.ts";
import { policyFingerprint } from "../../src/read/fingerprint.ts";
import type { CookiePair, Decision, Stored } from "../../src/read/types.ts";

export const policy = { version: "2026-11-22", controller: { name: "École Example" } };

/** One service of each kind; `statistics` and `marketing` need consent, `preferences` has nobody. */
export const catalogue: Catalogue = defineCatalogue({
  policy,
  services: [
    { id: "session", name: "Login", category: "functional" },
    { id: "audience", name: "Audience", category: "statistics", exempt: true },
    { id: "heatmap", name: "Heat map", category: "statistics" },
    { id: "youtube", name: "YouTube", category: "marketing" },
    { id: "maps", name: "Maps", category: "marketing" },
  ],
});

/** 22 November 2026, noon: a whole second. */
export const now = Date.UTC(2026, 10, 22, 12);
export const day = 24 * 60 * 60 * 1000;

export const refusal: Decision = {
  id: "abcdefghijklmnopqrstuv",
  time: now - day,
  policy: policyFingerprint(policy.version),
  method: "banner",
  regime: "opt-in",
  signals: { gpc: false, dnt: false },
  categories: { statistics: false, marketing: false },
  services: {},
};

export const consent: Decision = { ...refusal, categories: { statistics: true, marketing: true } };

export const held = (decision: Decision): Stored => ({ kind: "decision", decision });

export const pairs = (name: string, ...values: string[]): CookiePair[] =>
  values.map((value) => ({ name, value }));
