// The partitioned tables that docs/scale.md recommends are tables the ledger works on.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createLedger } from "../../src/ledger/write/chained-ledger.ts";
import { eraseSubject } from "../../src/ledger/maintain/erase.ts";
import { pruneLedger } from "../../src/ledger/maintain/prune.ts";
import { verifyLedger } from "../../src/ledger/read/verify.ts";
import { decision, NOON } from "./_records.ts";
import { kinds } from "./_stores.ts";

const DAY = 86_400_000;

for (const kind of kinds.filter(({ name }) => name.startsWith("PostgreSQL"))) {
  describe(`a ledger partitioned by month on ${kind.name}`, () => {
    it("records, recognises a double click, erases, prunes and verifies", async () => {
      const opened = await kind.open();
      await opened.sql(
        readFileSync(new URL("../../docs/ledger-partitioned.sql", import.meta.url), "utf8"),
      );
      const [one, two] = [createLedger(opened.store()), createLedger(opened.store())];
      for (let day = 0; day < 40; day += 1) {
        // oxlint-disable-next-line no-await-in-loop -- in order
        await one.record(decision({ subject: `day-${day}`, time: NOON + day * DAY }));
      }
      const click = decision({ key: "hour.abc" });
      const first = await one.record(click);
      expect(await two.record({ ...click, subject: "twin" })).toEqual(first);
      expect(await eraseSubject(one.store, "day-39")).toBe(1);
      expect(await pruneLedger(one.store, NOON + 9 * DAY)).toEqual({ removed: 9, emptied: 1 });
      expect(await verifyLedger(one.store)).toMatchObject({ valid: true, erased: 2 });
      await opened.dispose();
    });
  });
}

describe("docs/ledger-partitioned.sql", () => {
  it("has the columns of the tables that the ledger makes itself", async () => {
    const sql = readFileSync(new URL("../../docs/ledger-partitioned.sql", import.meta.url), "utf8");
    const { ENTRY_COLUMNS, CHAIN_COLUMNS } = await import("../../src/ledger/stores/rows.ts");
    for (const column of `${ENTRY_COLUMNS}, ${CHAIN_COLUMNS}`.split(", ")) {
      expect(sql).toMatch(new RegExp(`^  ${column} (?:TEXT|BIGINT)`, "m"));
    }
  });
});
