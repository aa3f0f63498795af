// Every kind of edit behind the ledger's back is found, and named.
import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLedger } from "../../src/ledger/write/chained-ledger.ts";
import type { Checkpoint } from "../../src/ledger/chain/checkpoint.ts";
import { chainUp } from "../../src/ledger/chain/chain.ts";
import { eraseSubject } from "../../src/ledger/maintain/erase.ts";
import { pruneLedger } from "../../src/ledger/maintain/prune.ts";
import type { LedgerStore } from "../../src/ledger/stores/store.ts";
import { verifyLedger } from "../../src/ledger/read/verify.ts";
import type { Verification } from "../../src/ledger/read/findings.ts";
import { decision, NOON } from "./_records.ts";
import { kinds } from "./_stores.ts";
import type { Opened } from "./_stores.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const SIZE = 12;

function isSqlite(name: string): boolean {
  return /sql(?:ite3?)?$/.test(name);
}

for (const kind of kinds.filter(({ isDatabase }) => isDatabase)) {
  describe(`tampering on ${kind.name}`, () => {
    let opened: Opened;
    let store: LedgerStore;
    let chain: string;
    const checkpoints: Checkpoint[] = [];

    beforeEach(async () => {
      checkpoints.length = 0;
      opened = await kind.open();
      store = opened.store();
      const ledger = createLedger(store, {
        signingKey: privateKey,
        onCheckpoint: (checkpoint) => checkpoints.push(checkpoint),
      });
      for (let i = 1; i <= SIZE; i += 1) {
        // oxlint-disable-next-line no-await-in-loop -- in order
        await ledger.record(
          decision({ subject: `subject-${i}`, time: NOON + i * 1000, key: `k.${i}` }),
        );
        // oxlint-disable-next-line no-await-in-loop
        if (i === 10) await ledger.checkpoint();
      }
      chain = (await store.chains()).find((other) => other.chain !== "journal")?.chain ?? "";
    });
    afterEach(async () => opened.dispose());

    const verify = async (given: readonly Checkpoint[] = []): Promise<Verification> =>
      verifyLedger(store, { publicKey, checkpoints: given });
    const entry = (seq: number): string => `chain = '${chain}' AND seq = ${seq}`;
    const faultsAfter = async (sql: string, given?: readonly Checkpoint[]) => {
      await opened.sql(sql);
      const { valid, faults } = await verify(given);
      expect(valid).toBe(false);
      return faults;
    };

    it("finds nothing where nothing was done", async () => {
      expect(await verify(checkpoints)).toMatchObject({
        valid: true,
        entries: SIZE + 3,
        checkpoints: { found: 1, signed: 2, unchecked: 0 },
        uncovered: 2,
      });
    });

    it.each([
      ["time", "time = time + 1"],
      ["subject", "subject = 'somebody'"],
      ["subject (taken away)", "subject = NULL"],
      ["key", "key = 'another'"],
      ["key (taken away)", "key = NULL"],
      ["body", "body = REPLACE(body, 'ConsentGiven', 'ConsentRefused')"],
      ["body (white space)", "body = REPLACE(body, ',', ', ')"],
      ["body (taken away)", "body = NULL"],
      ["body (erased by hand)", "body = NULL, subject = NULL, key = NULL, digest = 'abc'"],
      ["digest", "digest = 'abc'"],
      ["hash", "hash = 'abc'"],
      [
        "hash (of another)",
        `hash = (SELECT hash FROM assent_entries AS e WHERE e.chain = assent_entries.chain AND e.seq = 3)`,
      ],
    ])("finds a change of %s and names the entry", async (_what, assignment) => {
      for (const seq of [1, 6, SIZE]) {
        // oxlint-disable-next-line no-await-in-loop -- one edit at a time
        await opened.sql("CREATE TABLE saved AS SELECT * FROM assent_entries");
        // oxlint-disable-next-line no-await-in-loop
        const faults = await faultsAfter(
          `UPDATE assent_entries SET ${assignment} WHERE ${entry(seq)}`,
        );
        expect(faults).toContainEqual(expect.objectContaining({ chain, seq }));
        expect(faults.every((fault) => Math.abs((fault.seq ?? 0) - seq) <= 1)).toBe(true);
        // oxlint-disable-next-line no-await-in-loop
        await opened.sql(
          "DELETE FROM assent_entries; INSERT INTO assent_entries SELECT * FROM saved; DROP TABLE saved",
        );
        // oxlint-disable-next-line no-await-in-loop
        expect(await verify()).toMatchObject({ valid: true });
      }
    });

    // SQLite keeps what it is given, whatever the column was declared as; PostgreSQL takes none of these.
    it.runIf(isSqlite(kind.name)).each([
      ["time (a text)", "time = 'noon'"],
      ["time (beyond what a number can hold)", "time = 9223372036854775807"],
      ["time (a fraction)", "time = time + 0.5"],
      ["subject (bytes)", "subject = x'00ff'"],
      ["key (a number)", "key = 7"],
      ["body (the same, as bytes)", "body = CAST(body AS BLOB)"],
      ["hash (nothing but bytes)", "hash = x''"],
      ["hash (the same, as bytes)", "hash = CAST(hash AS BLOB)"],
    ])("finds a change of %s to another type, and names the entry", async (_what, assignment) => {
      await opened.sql(`UPDATE assent_entries SET body = '{}' WHERE ${entry(9)}`);
      const faults = await faultsAfter(`UPDATE assent_entries SET ${assignment} WHERE ${entry(6)}`);
      expect(faults).toContainEqual(expect.objectContaining({ kind: "changed", chain, seq: 6 }));
      // It goes on behind that.
      expect(faults).toContainEqual(expect.objectContaining({ kind: "changed", chain, seq: 9 }));
      expect(faults.every(({ seq = 0 }) => [6, 7, 9, 10].includes(seq))).toBe(true);
    });

    it.runIf(isSqlite(kind.name))("finds many such rows without reading all for each", async () => {
      const ledger = createLedger(store);
      await Promise.all(Array.from({ length: 2500 }, async () => ledger.record(decision())));
      await opened.sql(
        `UPDATE assent_entries SET body = x'00' WHERE chain = '${chain}' AND (seq % 500 = 7 OR seq BETWEEN 1200 AND 1399)`,
      );
      const entriesOf = vi.spyOn(store, "entries");
      const { faultCount, entries } = await verifyLedger(store);
      const read = entriesOf.mock.calls.reduce((sum, [, , limit]) => sum + limit, 0);
      entriesOf.mockRestore();
      expect(faultCount).toBe(206);
      expect(entries).toBe(SIZE + 2500 + 3);
      // A page is 1000; one for each of them would be 200,000.
      expect(read).toBeLessThan(60_000);
    });

    it.runIf(isSqlite(kind.name)).each([
      ["a text", "'six'"],
      ["a fraction", "6.5"],
      ["bytes", "x'06'"],
      ["more than a number can hold", "9223372036854775807"],
    ])("finds a number of an entry that is none: %s", async (_what, value) => {
      const faults = await faultsAfter(
        `UPDATE assent_entries SET seq = ${value} WHERE ${entry(6)}`,
      );
      expect(faults).toContainEqual(
        expect.objectContaining({ kind: "missing", what: `Entry 6 of ${chain} is gone.` }),
      );
      expect(faults.some(({ kind: fault }) => fault === "changed" || fault === "added")).toBe(true);
    });

    it.runIf(isSqlite(kind.name))("finds a damaged end of a chain", async () => {
      await opened.sql("CREATE TABLE saved AS SELECT * FROM assent_chains");
      for (const assignment of ["seq = 'x'", "hash = x'00'", "base_hash = 7", "marked = 'y'"]) {
        // oxlint-disable-next-line no-await-in-loop -- one edit at a time
        const faults = await faultsAfter(
          `UPDATE assent_chains SET ${assignment} WHERE chain = '${chain}'`,
        );
        expect(faults).toContainEqual(expect.objectContaining({ chain }));
        // oxlint-disable-next-line no-await-in-loop
        await opened.sql(
          "DELETE FROM assent_chains; INSERT INTO assent_chains SELECT * FROM saved",
        );
      }
    });

    it("finds a change whose hash was made to fit", async () => {
      const [before] = await store.entries(chain, 4, 1);
      const [old] = await store.entries(chain, 5, 1);
      if (before === undefined || old === undefined) throw new Error("No entries.");
      const body = (old.body ?? "").replace("ConsentGiven", "ConsentRefused");
      const [forged] = chainUp(chain, { seq: 5, hash: before.hash }, [{ ...old, body }]);
      const faults = await faultsAfter(
        `UPDATE assent_entries SET body = '${body}', hash = '${forged?.hash}' WHERE ${entry(6)}`,
      );
      expect(faults).toEqual([expect.objectContaining({ kind: "changed", chain, seq: 7 })]);
    });

    it.each([1, 6, SIZE])("finds that entry %i is gone", async (seq) => {
      const faults = await faultsAfter(`DELETE FROM assent_entries WHERE ${entry(seq)}`);
      expect(faults).toEqual([expect.objectContaining({ kind: "missing", chain, seq })]);
    });

    it("finds two entries that changed places", async () => {
      const faults = await faultsAfter(
        `UPDATE assent_entries SET seq = 100 WHERE ${entry(4)};
         UPDATE assent_entries SET seq = 4 WHERE ${entry(8)};
         UPDATE assent_entries SET seq = 8 WHERE ${entry(100)}`,
      );
      expect(faults.map(({ seq }) => seq)).toEqual(expect.arrayContaining([4, 8]));
    });

    it("finds an entry that was moved to another chain", async () => {
      const faults = await faultsAfter(
        `UPDATE assent_entries SET chain = 'mine' WHERE ${entry(6)}`,
      );
      expect(faults).toEqual([
        expect.objectContaining({ kind: "missing", chain, seq: 6 }),
        expect.objectContaining({ kind: "added", chain: "mine" }),
      ]);
    });

    it("finds an entry that was put in", async () => {
      const columns = "time, subject, body, digest, hash";
      const copy = `INSERT INTO assent_entries (chain, seq, ${columns}) SELECT chain, ${SIZE + 1}, ${columns} FROM assent_entries WHERE ${entry(2)}`;
      const faults = await faultsAfter(copy);
      expect(faults).toEqual([expect.objectContaining({ kind: "added", chain, seq: SIZE + 1 })]);
    });

    it.each([
      ["its end (another hash)", `hash = '${"0".repeat(64)}'`, SIZE],
      ["its end (earlier)", "seq = seq - 1", SIZE - 1],
      ["its end (later)", "seq = seq + 3", SIZE + 1],
      ["its beginning (another hash)", `base_hash = '${"0".repeat(64)}'`, 0],
      ["its beginning (later)", "base_seq = base_seq + 1", 1],
    ])("finds a change of what is noted of a chain: %s", async (_what, assignment, seq) => {
      const faults = await faultsAfter(
        `UPDATE assent_chains SET ${assignment} WHERE chain = '${chain}'`,
      );
      expect(faults).toContainEqual(expect.objectContaining({ chain, seq }));
    });

    it("finds a chain that was put in, or taken away with all that is known of it", async () => {
      const begun = await faultsAfter(
        `INSERT INTO assent_chains (chain, base_seq, base_hash, seq, hash, marked) VALUES ('mine', 0, 'x', 0, 'x', 0)`,
      );
      expect(begun).toEqual([
        expect.objectContaining({ kind: "pruned-without-act", chain: "mine" }),
      ]);
      const gone = await faultsAfter(
        `DELETE FROM assent_entries WHERE chain = '${chain}'; DELETE FROM assent_chains WHERE chain IN ('${chain}', 'mine')`,
      );
      expect(gone).toContainEqual(expect.objectContaining({ kind: "missing", chain }));
    });

    it("finds an end that was cut off behind a checkpoint, made to fit", async () => {
      const [last] = await store.entries(chain, 8, 1);
      const faults = await faultsAfter(
        `DELETE FROM assent_entries WHERE chain = '${chain}' AND seq > 9;
         UPDATE assent_chains SET seq = 9, hash = '${last?.hash}' WHERE chain = '${chain}'`,
      );
      expect(faults).toEqual([
        expect.objectContaining({ kind: "contradicts-checkpoint", chain, seq: 10 }),
      ]);
    });

    it("finds it by a checkpoint kept elsewhere, if the one in the database was cut off too", async () => {
      const [last] = await store.entries(chain, 8, 1);
      const journal = await store.entries("journal", 0, 10);
      const end = journal.at(-2);
      await opened.sql(
        `DELETE FROM assent_entries WHERE chain = '${chain}' AND seq > 9;
         UPDATE assent_chains SET seq = 9, hash = '${last?.hash}' WHERE chain = '${chain}';
         DELETE FROM assent_entries WHERE chain = 'journal' AND seq > ${end?.seq};
         UPDATE assent_chains SET seq = ${end?.seq}, hash = '${end?.hash}' WHERE chain = 'journal'`,
      );
      expect(await verify()).toMatchObject({ valid: true, uncovered: 9 });
      expect((await verify(checkpoints)).faults).toContainEqual(
        expect.objectContaining({ kind: "contradicts-checkpoint", chain, seq: 10 }),
      );
    });

    it("finds a whole chain that was written anew behind a checkpoint", async () => {
      const entries = await store.entries(chain, 0, 100);
      const base = (await store.chain(chain))?.base;
      if (base === undefined) throw new Error("No chain.");
      const forged = chainUp(
        chain,
        base,
        entries.map((old) => ({
          ...old,
          body: (old.body ?? "").replace("ConsentGiven", "ConsentRefused"),
        })),
      );
      await opened.sql(
        forged
          .map(
            ({ seq, body, hash }) =>
              `UPDATE assent_entries SET body = '${body}', hash = '${hash}' WHERE ${entry(seq)}`,
          )
          .concat(
            `UPDATE assent_chains SET hash = '${forged.at(-1)?.hash}' WHERE chain = '${chain}'`,
          )
          .join(";"),
      );
      expect((await verify()).faults).toEqual([
        expect.objectContaining({ kind: "contradicts-checkpoint", chain, seq: 10 }),
      ]);
    });

    it("finds a checkpoint that nobody signed", async () => {
      const journal = await store.entries("journal", 0, 10);
      const last = journal.at(-1);
      const before = journal.at(-2);
      if (last === undefined || before === undefined) throw new Error("No journal.");
      const body = (last.body ?? "").replace('"seq":10', '"seq":9');
      const [forged] = chainUp("journal", before, [{ ...last, body }]);
      const faults = await faultsAfter(
        `UPDATE assent_entries SET body = '${body}', hash = '${forged?.hash}' WHERE chain = 'journal' AND seq = ${last.seq};
         UPDATE assent_chains SET hash = '${forged?.hash}' WHERE chain = 'journal'`,
      );
      expect(faults).toEqual([expect.objectContaining({ kind: "bad-checkpoint" })]);
    });

    it("finds a journal that was edited, cut off or thrown away", async () => {
      expect(
        await faultsAfter(`UPDATE assent_entries SET time = 1 WHERE chain = 'journal' AND seq = 2`),
      ).toContainEqual(expect.objectContaining({ kind: "changed", chain: "journal", seq: 2 }));
      expect(
        await faultsAfter(`DELETE FROM assent_entries WHERE chain = 'journal' AND seq > 1`),
      ).toContainEqual(expect.objectContaining({ kind: "missing", chain: "journal", seq: 2 }));
      expect(
        await faultsAfter(
          `DELETE FROM assent_entries WHERE chain = 'journal'; DELETE FROM assent_chains WHERE chain = 'journal'`,
        ),
      ).toContainEqual(expect.objectContaining({ kind: "missing", chain: "journal" }));
    });

    it("finds a notice that says something else now, or is gone", async () => {
      const changed = await faultsAfter(
        "UPDATE assent_notices SET body = REPLACE(body, 'May we?', 'OK')",
      );
      expect(changed).toEqual([expect.objectContaining({ kind: "notice-changed" })]);
      const gone = await faultsAfter("DELETE FROM assent_notices");
      expect(gone).toEqual([expect.objectContaining({ kind: "notice-missing", chain, seq: 1 })]);
    });

    it.runIf(isSqlite(kind.name))("finds a notice that is no text any more", async () => {
      for (const assignment of ["body = CAST(body AS BLOB)", "hash = CAST(hash AS BLOB)"]) {
        // oxlint-disable-next-line no-await-in-loop -- one edit after the other
        const faults = await faultsAfter(`UPDATE assent_notices SET ${assignment}`);
        expect(faults).toContainEqual(expect.objectContaining({ kind: "notice-changed" }));
      }
    });

    it("takes what was erased and pruned for what it is, and what was not for tampering", async () => {
      await eraseSubject(store, "subject-7");
      await pruneLedger(store, NOON + 3000);
      expect(await verify(checkpoints)).toMatchObject({ valid: true, erased: 1 });
      const faults = await faultsAfter(
        `DELETE FROM assent_entries WHERE ${entry(3)};
         UPDATE assent_chains SET base_seq = 3, base_hash = (SELECT hash FROM assent_entries WHERE ${entry(4)}) WHERE chain = '${chain}'`,
      );
      expect(faults).toContainEqual(expect.objectContaining({ kind: "pruned-without-act", chain }));
    });
  });
}
