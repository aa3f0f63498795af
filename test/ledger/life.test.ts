// What becomes of records: erased, pruned, exported, imported, counted.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLedger } from "../../src/ledger/write/chained-ledger.ts";
import type { ChainedLedger } from "../../src/ledger/write/chained-ledger.ts";
import { eraseSubject } from "../../src/ledger/maintain/erase.ts";
import { exportLedger } from "../../src/ledger/maintain/export.ts";
import { importLedger } from "../../src/ledger/maintain/import.ts";
import { memoryStore } from "../../src/ledger/memory.ts";
import { pruneLedger } from "../../src/ledger/maintain/prune.ts";
import { ledgerStats } from "../../src/ledger/read/stats.ts";
import type { LedgerStore } from "../../src/ledger/stores/store.ts";
import { verifyLedger } from "../../src/ledger/read/verify.ts";
import { decision, NOON, noticeOf } from "./_records.ts";
import { kinds } from "./_stores.ts";
import type { Opened } from "./_stores.ts";

const DAY = 86_400_000;

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

/** In pieces that end anywhere. */
async function* inPieces(text: string, size = 1000): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** Every row of a store, its own acts included. */
async function rowsOf(store: LedgerStore): Promise<unknown> {
  const chains = await store.chains();
  const entries = await Promise.all(chains.map(async ({ chain }) => store.entries(chain, 0, 1e6)));
  return { chains: chains.map(({ chain, base, head }) => ({ chain, base, head })), entries };
}

for (const kind of kinds) {
  describe(`life of a ledger on ${kind.name}`, () => {
    let opened: Opened;
    let ledger: ChainedLedger;
    beforeEach(async () => {
      opened = await kind.open();
      ledger = createLedger(opened.store());
    });
    afterEach(async () => opened.dispose());

    it("erases a subject everywhere, and the chain still verifies", async () => {
      const other = createLedger(opened.store());
      for (const each of [ledger, other, ledger]) {
        // oxlint-disable-next-line no-await-in-loop -- in order
        await each.record(decision({ subject: "gone", host: "only-here.example" }));
        // oxlint-disable-next-line no-await-in-loop
        await each.record(decision({ subject: "stays" }));
      }
      expect(await eraseSubject(ledger.store, "gone", NOON)).toBe(3);
      expect(await eraseSubject(ledger.store, "gone", NOON)).toBe(0);
      const left = JSON.stringify(await rowsOf(ledger.store));
      expect(left).not.toContain("gone");
      expect(left).not.toContain("only-here.example");
      expect(await ledger.store.bySubject("stays", { chain: "", seq: 0 }, 9)).toHaveLength(3);
      expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true, erased: 3 });
      await ledger.record(decision({ subject: "gone" }));
      expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true, erased: 3 });
    });

    it("prunes what is older, and only that", async () => {
      // The fourth comes from a clock that went back.
      for (const day of [0, 1, 5, 1, 6]) {
        // oxlint-disable-next-line no-await-in-loop -- in order
        await ledger.record(decision({ subject: `day-${day}`, time: NOON + day * DAY }));
      }
      const pruned = await pruneLedger(ledger.store, NOON + 3 * DAY, { now: NOON + 9 * DAY });
      expect(pruned).toEqual({ removed: 2, emptied: 1 });
      expect(await ledger.store.bySubject("day-1", { chain: "", seq: 0 }, 9)).toEqual([]);
      expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true, erased: 1 });
      expect(await pruneLedger(ledger.store, NOON + 3 * DAY)).toEqual({ removed: 0, emptied: 0 });
      await ledger.record(decision());
      expect(await pruneLedger(ledger.store, NOON + 100 * DAY)).toEqual({ removed: 4, emptied: 0 });
      await ledger.record(decision());
      expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true, erased: 0 });
    });

    it.each(["ndjson", "csv"] as const)("exports as %s and imports the same", async (format) => {
      const subjects = ["a", "b", "c"];
      for (const subject of subjects) {
        // oxlint-disable-next-line no-await-in-loop -- in order
        await ledger.record(
          decision({ subject, host: `=1+"1",\n${subject}`, key: `k.${subject}` }),
        );
      }
      await eraseSubject(ledger.store, "b", NOON);
      const text = await textOf(exportLedger(ledger.store, { format, now: NOON }));
      const copy = memoryStore();
      const result = await importLedger(copy, inPieces(text), { format });
      expect(result).toEqual({ entries: 6, notices: 1, skipped: 0 });
      expect(await rowsOf(copy)).toEqual(await rowsOf(ledger.store));
      expect(await verifyLedger(copy)).toMatchObject({ valid: true, erased: 1 });
      // And back into a database of the same kind, where writing goes on.
      const target = await kind.open();
      try {
        const back = createLedger(target.store());
        await importLedger(back.store, inPieces(text, 7), { format });
        await back.record(decision());
        expect(await importLedger(back.store, inPieces(text), { format })).toMatchObject({
          skipped: 6,
        });
        expect(await verifyLedger(back.store)).toMatchObject({ valid: true, erased: 1 });
      } finally {
        await target.dispose();
      }
    });

    it("gives a subject what is held about it, with what it was shown", async () => {
      await ledger.record(decision({ subject: "me" }));
      await ledger.record(decision({ subject: "other", notice: noticeOf({ language: "fr" }) }));
      await ledger.record(
        decision({ subject: "me", event: "withdrawn", categories: {}, services: {} }),
      );
      const text = await textOf(exportLedger(ledger.store, { subject: "me" }));
      const lines = text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(lines.map(({ kind: what }) => what)).toEqual([
        "ledger",
        "entry",
        "entry",
        "notice",
        "end",
      ]);
      expect(text).not.toContain("other");
      const copy = importLedger(memoryStore(), inPieces(text));
      await expect(copy).rejects.toThrow(/one subject/);
    });

    it("counts without profiles", async () => {
      const answers = [
        "given",
        "given",
        "refused",
        "withdrawn",
        "renewed",
        "embed-released",
      ] as const;
      for (const [i, event] of answers.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- in order
        await ledger.record(
          decision({
            subject: `s${i}`,
            event,
            time: NOON + (i % 2) * DAY,
            language: i < 3 ? "en" : "fr",
          }),
        );
      }
      const stats = await ledgerStats(ledger.store);
      expect(stats.total).toEqual({
        given: 2,
        refused: 1,
        withdrawn: 1,
        renewed: 1,
        "embed-released": 1,
        imported: 0,
        acceptRate: 0.75,
      });
      expect(Object.keys(stats.byDay)).toEqual(["2026-11-22", "2026-11-23"]);
      expect(stats.byLanguage["fr"]).toMatchObject({ renewed: 1, acceptRate: 1 });
      expect(stats.byPolicy["2026-11-22"]?.given).toBe(2);
      expect(JSON.stringify(stats)).not.toContain("s1");
      expect((await ledgerStats(ledger.store, { from: NOON + DAY })).total.given).toBe(1);
      expect((await ledgerStats(ledger.store, { to: NOON })).total.acceptRate).toBeNull();
    });
  });
}

describe("importLedger", () => {
  const exported = async (): Promise<string[]> => {
    const ledger = createLedger(memoryStore());
    await ledger.record(decision({ subject: "a" }));
    await ledger.record(decision({ subject: "b" }));
    return (await textOf(exportLedger(ledger.store))).trim().split("\n");
  };
  const take = async (lines: readonly string[]): Promise<unknown> =>
    importLedger(memoryStore(), inPieces(lines.join("\n")));

  it("takes what it wrote", async () => {
    expect(await take(await exported())).toMatchObject({ entries: 4 });
  });

  it("refuses a file that was edited, cut off or mixed up, and names the line", async () => {
    const lines = await exported();
    const find = (text: string): number => lines.findIndex((line) => line.includes(text));
    const b = find('"subject":"b"');
    const edited = lines.with(b, (lines[b] ?? "").replace('"banner"', '"api"'));
    await expect(take(edited)).rejects.toThrow(`Line ${b + 1}: Entry 2`);
    await expect(take(lines.slice(0, -1))).rejects.toThrow(/cut off/);
    await expect(take(lines.slice(1))).rejects.toThrow(/no export/);
    await expect(take(lines.toSpliced(b, 1))).rejects.toThrow(/missing/);
    await expect(take(lines.toSpliced(b - 1, 1))).rejects.toThrow(/out of order/);
    await expect(take(lines.with(b, "{"))).rejects.toThrow(`Line ${b + 1} is damaged`);
    await expect(take([...lines, lines[b] ?? ""])).rejects.toThrow(/behind the end/);
    const notice = find('"kind":"notice"');
    const said = lines.with(notice, (lines[notice] ?? "").replace("May we?", "OK"));
    await expect(take(said)).rejects.toThrow(/notice .* was changed/);
    await expect(take([])).rejects.toMatchObject({ code: "bad-import" });
  });

  it("does not mix two ledgers", async () => {
    const store = memoryStore();
    await importLedger(store, inPieces((await exported()).join("\n")));
    const other = importLedger(store, inPieces((await exported()).join("\n")));
    await expect(other).rejects.toThrow(/another ledger/);
  });
});
