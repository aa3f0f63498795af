// The record of a decision that was made elsewhere: what it says, and that it is verified and counted as any other.
import { expect, it } from "vitest";
import { memoryLedger } from "../../src/ledger/memory.ts";
import { canonicalJson } from "../../src/ledger/chain/canonical.ts";
import { parseRecord } from "../../src/ledger/chain/record.ts";
import { ledgerStats } from "../../src/ledger/read/stats.ts";
import { verifyLedger } from "../../src/ledger/read/verify.ts";
import { entryPages } from "../../src/ledger/read/walk.ts";

const RECORD = {
  event: "imported",
  subject: "abcdefghijklmnopqrstuv",
  time: Date.UTC(2026, 10, 30),
  validUntil: Date.UTC(2027, 1, 1),
  policyVersion: "1",
  language: "en",
  categories: { statistics: true, marketing: false },
  services: {},
  method: "import",
  regime: "opt-in",
  region: undefined,
  signals: { gpc: false, dnt: false },
  host: "www.example.org",
  source: { system: "complianz", time: Date.UTC(2026, 7, 1) },
} as const;

it("names the system and the time, is canonical, verified and counted", async () => {
  const ledger = memoryLedger();
  await ledger.record(RECORD);
  await ledger.record({ ...RECORD, categories: { statistics: false }, source: { system: "tcf" } });
  const bodies: string[] = [];
  for (const { chain, base, head } of await ledger.store.chains()) {
    for await (const page of entryPages(ledger.store, chain, base.seq, head.seq)) {
      bodies.push(
        ...page.flatMap(({ body }) => (body?.includes("imported") === true ? [body] : [])),
      );
    }
  }
  const [granted, refused] = bodies.map((body) => parseRecord(body));
  expect(granted).toMatchObject({
    event: "imported",
    state: "ConsentGiven",
    source: { system: "complianz", time: "2026-08-01T00:00:00.000Z" },
  });
  expect(refused).toMatchObject({ state: "ConsentRefused", source: { system: "tcf" } });
  for (const body of bodies) expect(canonicalJson(JSON.parse(body))).toBe(body);
  expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true, faults: [] });
  expect((await ledgerStats(ledger.store)).total).toMatchObject({ imported: 2, acceptRate: null });
});

it("takes no source that is no name", async () => {
  await expect(
    memoryLedger().record({ ...RECORD, source: { system: 'x","subject":"y' } }),
  ).rejects.toThrow("source.system");
});
