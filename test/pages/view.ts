// A site with a bit of everything, and a page view of it in any state.
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type { Catalogue } from "../../src/catalogue/types.ts";
import { decide } from "../../src/decide/decide.ts";
import type { ConsentState, Decision, Regime, Signals } from "../../src/decide/types.ts";
import { texts } from "../../src/pages/text/index.ts";
import type { PageView } from "../../src/pages/types.ts";
import { policyFingerprint } from "../../src/read/fingerprint.ts";
import type { Stored } from "../../src/read/types.ts";

export const catalogue: Catalogue = defineCatalogue({
  policy: {
    version: "2026-11-22",
    lastUpdated: "2026-11-22",
    catalogueDate: "2026-10-04",
    appliesTo: { en: "residents of the EEA & Switzerland", fr: "les résidents de l’EEE" },
    controller: {
      name: "École Example",
      address: "1 rue de l’Exemple\n42000 Saint-Étienne",
      website: "https://www.example.org/",
      email: "privacy@example.org",
      phone: "+33 4 00 00 00 00",
      dpo: "dpo@example.org",
      authority: "CNIL",
      authorityUrl: "https://www.cnil.fr/",
    },
  },
  services: [
    {
      id: "session",
      name: "Login",
      category: "functional",
      purpose: "Keeps you logged in",
      sharing: "With nobody.",
      cookies: [{ name: "sid", retention: "session", purpose: "Remembers your login" }],
    },
    {
      id: "plausible",
      name: "Anonymous statistics",
      category: "statistics",
      exempt: true,
      purpose: { en: "Anonymous counting of visits", fr: "Comptage anonyme des visites" },
      cookies: [{ name: "_anon", retention: "13 months", purpose: "Tells visits apart" }],
    },
    {
      id: "matomo",
      name: "Matomo",
      provider: "École Example",
      category: "statistics",
      purpose: { en: "Website statistics", fr: "Statistiques du site" },
      sharing: { en: "Not shared with others.", fr: "Aucun partage." },
      cookies: [
        { name: "_pk_id.*", retention: "13 months", purpose: "Stores a random visitor number" },
        {
          name: "_pk_ses.*",
          retention: "30 minutes",
          purpose: "Keeps the pages of one visit together",
        },
      ],
      urls: ["stats.example.org"],
    },
    {
      id: "youtube",
      name: "YouTube",
      provider: "Google",
      category: "marketing",
      purpose: { en: "Display of videos", fr: "Affichage de vidéos" },
      privacyPolicy: "https://policies.google.com/privacy",
      cookies: [
        { name: "YSC", retention: "session", purpose: "Counts views of a video" },
        { name: "VISITOR_INFO1_LIVE", retention: "6 months" },
        { name: "yt-remote-device-id", retention: "persistent", storage: "localStorage" },
      ],
      urls: ["youtube.com", "youtube-nocookie.com"],
    },
    {
      id: "google-fonts",
      name: "Google Fonts",
      provider: "Google",
      category: "marketing",
      purpose: { en: "Display of fonts", fr: "Affichage de polices" },
      urls: ["fonts.googleapis.com"],
    },
    {
      id: "facebook",
      name: "Facebook",
      provider: "Meta",
      category: "marketing",
      urls: ["facebook.com"],
    },
    {
      id: "linkedin",
      name: "LinkedIn",
      provider: "Microsoft",
      category: "marketing",
      urls: ["linkedin.com"],
    },
    { id: "x", name: "X", provider: "X Corp.", category: "marketing", urls: ["twitter.com"] },
  ],
});

export const now: number = Date.UTC(2026, 10, 22, 12);
export const validFor: number = Math.round((365.25 / 2) * 86_400);

export function decisionOf(parts: Partial<Decision> = {}): Decision {
  return {
    id: "BBBBBBBBBBBBBBBBBBBBBB",
    time: now - 60_000,
    policy: policyFingerprint(catalogue.policy.version),
    method: "banner",
    regime: "opt-in",
    signals: { gpc: false, dnt: false },
    categories: {},
    services: {},
    ...parts,
  };
}

interface Situation {
  readonly decision?: Decision;
  readonly gpc?: boolean;
  readonly regime?: Regime;
}

export function consentOf({
  decision,
  gpc = false,
  regime = "opt-in",
}: Situation = {}): ConsentState {
  const signals: Signals = { gpc, dnt: false };
  const stored: Stored = decision ? { kind: "decision", decision } : { kind: "none" };
  const facts = { cookies: [], stored, signals, region: undefined };
  return decide({ catalogue, facts, regime, now, validFor, signalAlwaysWins: false });
}

export function viewOf(situation: Situation = {}, parts: Partial<PageView> = {}): PageView {
  const language = parts.language ?? "en";
  return {
    catalogue,
    consent: consentOf(situation),
    language,
    texts: texts(language),
    prefix: "/consent",
    returnTo: "/film?id=3",
    validFor,
    ...parts,
  };
}
