// The tables: made by whoever comes first, and left alone by who is too old for them.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLedger } from "../../../src/ledger/write/chained-ledger.ts";
import { verifyLedger } from "../../../src/ledger/read/verify.ts";
import { decision } from "../_records.ts";
import { kinds } from "../_stores.ts";
import type { Opened } from "../_stores.ts";

for (const kind of kinds.filter(({ isDatabase }) => isDatabase)) {
  describe(`the schema on ${kind.name}`, () => {
    let opened: Opened;
    beforeEach(async () => {
      opened = await kind.open();
    });
    afterEach(async () => opened.dispose());

    it("is made once, by many who start at once on nothing", async () => {
      const stores = Array.from({ length: 8 }, () => opened.store());
      await Promise.all(stores.map(async (store) => store.open()));
      const ledgers = stores.map((store) => createLedger(store));
      await Promise.all(ledgers.map(async (ledger) => ledger.record(decision())));
      const [store] = stores;
      if (store === undefined) throw new Error("No store.");
      expect(await verifyLedger(store)).toMatchObject({ valid: true, uncovered: 8 });
    });

    it("of a newer version is refused, and nothing is written", async () => {
      const store = opened.store();
      await store.open();
      await opened.sql("UPDATE assent_meta SET value = '99' WHERE name = 'version'");
      const old = createLedger(opened.store());
      await expect(old.open()).rejects.toMatchObject({ code: "schema" });
      await expect(old.open()).rejects.toThrow(/"99".*Update assent/);
      await expect(old.record(decision())).rejects.toMatchObject({ code: "schema" });
      expect(await store.chains()).toEqual([]);
    });

    it("is completed where its making was broken off, and keeps what is there", async () => {
      const ledger = createLedger(opened.store());
      await ledger.record(decision({ subject: "kept" }));
      await opened.sql("DROP INDEX assent_entries_subject; DELETE FROM assent_meta");
      const again = createLedger(opened.store());
      await again.record(decision({ subject: "new" }));
      expect(await verifyLedger(again.store)).toMatchObject({ valid: true, uncovered: 2 });
      await opened.sql("DROP INDEX assent_entries_subject");
    });
  });
}
