// Decisions to record.
import { randomBytes } from "node:crypto";
import { canonicalJson, sha256 } from "../../src/ledger/chain/canonical.ts";
import type { DecisionRecord, Notice } from "../../src/ledger/ledger.ts";

export function noticeOf(content: object): Notice {
  const body = canonicalJson({ schema: "assent-notice/1", ...content });
  return { hash: sha256(body), body };
}

export const NOTICE: Notice = noticeOf({
  language: "en",
  policy: { version: "2026-11-22", controller: { name: "École Example", email: "a@example.org" } },
  categories: [{ id: "marketing", name: "Marketing", description: "Films" }],
  services: [
    {
      id: "youtube",
      name: "YouTube",
      category: "marketing",
      exempt: false,
      provider: "Google",
      stores: [{ name: "YSC", retention: "session" }],
    },
  ],
  pages: { banner: "<p>May we?</p>" },
});

/** 2026-11-22T10:00:00Z */
export const NOON = Date.UTC(2026, 10, 22, 10);

export function newSubject(): string {
  return randomBytes(16).toString("base64url");
}

export function decision(parts: Partial<DecisionRecord> = {}): DecisionRecord {
  const time = parts.time ?? NOON;
  return {
    event: "given",
    subject: newSubject(),
    time,
    validUntil: time + 180 * 86_400_000,
    policyVersion: "2026-11-22",
    language: "en",
    categories: { statistics: false, marketing: true },
    services: { youtube: true },
    method: "banner",
    regime: "opt-in",
    region: "FR",
    signals: { gpc: false, dnt: false },
    host: "www.example.org",
    notice: NOTICE,
    withdrawal: "https://www.example.org/consent",
    ...parts,
  };
}
