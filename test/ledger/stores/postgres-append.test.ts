// Entries on their way to PostgreSQL: prepared where that holds, and without it behind a pooler.
import pg from "pg";
import { describe, expect, it } from "vitest";
import { chainUp, GENESIS } from "../../../src/ledger/chain/chain.ts";
import { appendEntries, appendPrepared } from "../../../src/ledger/stores/postgres-append.ts";
import type { PostgresPool } from "../../../src/ledger/postgres.ts";
import { postgresLedger } from "../../../src/ledger/postgres.ts";
import { verifyLedger } from "../../../src/ledger/read/verify.ts";
import { decision } from "../_records.ts";
import { DATABASE_URL, openSchema } from "../_stores.ts";

const entries = chainUp("c", GENESIS, [
  { time: 1, subject: "s1", key: null, body: '{"a":"\u00e9\\u001f"}' },
  { time: 2, subject: "s2", key: "k", body: '{"b":2}' },
]);
const append = { chain: "c", after: GENESIS, entries };

/** A pool that answers every statement as told. */
function poolThat(answer: () => Promise<{ readonly rows: []; readonly rowCount: number }>): {
  readonly pool: PostgresPool;
  readonly sent: { readonly name?: string; readonly text: string; readonly values: unknown[] }[];
} {
  const sent: { readonly name?: string; readonly text: string; readonly values: unknown[] }[] = [];
  const pool: PostgresPool = {
    query: async (
      statement:
        | string
        | { readonly name: string; readonly text: string; readonly values: unknown[] },
      values: unknown[] = [],
    ) => {
      sent.push(typeof statement === "string" ? { text: statement, values } : statement);
      return answer();
    },
    connect: async () => {
      throw new Error("Not needed.");
    },
  };
  return { pool, sent };
}

const failure = (code: string) => async () => {
  throw Object.assign(new Error("No."), { code });
};

describe("appending to PostgreSQL", () => {
  it("sends one statement, whose columns come back when they are split", async () => {
    const { pool, sent } = poolThat(async () => ({ rows: [], rowCount: 2 }));
    expect(await appendPrepared(pool, append)).toBe(true);
    await appendEntries(pool, append);
    expect(sent).toHaveLength(2);
    expect(sent[0]?.name).toMatch(/^assent-[0-9a-f]{16}$/);
    expect(sent[1]).toEqual({ text: sent[0]?.text, values: sent[0]?.values });
    const columns = (sent[0]?.values ?? []).slice(5).map((text) => String(text).split("\u001F"));
    expect(columns).toEqual([
      ["1", "2"],
      ["1", "2"],
      ["s1", "s2"],
      ["\u001E", "k"],
      entries.map(({ body }) => body),
      ["\u001E", "\u001E"],
      entries.map(({ hash }) => hash),
    ]);
  });

  it("refuses what would come apart in the wrong place, before anything is sent", async () => {
    const { pool, sent } = poolThat(async () => ({ rows: [], rowCount: 1 }));
    for (const [name, text] of [
      ["subject", "a\u001Fb"],
      ["body", "\u001E"],
    ] as const) {
      const [entry] = entries;
      const wrong = { ...append, entries: entry ? [{ ...entry, [name]: text }] : [] };
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(appendEntries(pool, wrong)).rejects.toThrow(`Not stored: ${name} holds`);
    }
    expect(sent).toEqual([]);
  });

  it("says that a pooler is in between, and nothing else of other failures", async () => {
    for (const code of ["26000", "42P05"]) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await appendPrepared(poolThat(failure(code)).pool, append)).toBe(false);
    }
    await expect(appendPrepared(poolThat(failure("23505")).pool, append)).rejects.toThrow("No.");
  });
});

describe.skipIf(DATABASE_URL === undefined)("a pooler that changes connections", () => {
  it("loses no decision and doubles none when statements turn out not to be prepared", async () => {
    const { address, drop } = await openSchema(DATABASE_URL ?? "");
    const pool = new pg.Pool({ connectionString: address, max: 1 });
    const ledger = postgresLedger({ pool });
    await ledger.record(decision({ subject: "before" }));
    const names = await pool.query("SELECT name FROM pg_prepared_statements");
    expect(names.rows).toHaveLength(1);
    await pool.query("DEALLOCATE ALL");
    await ledger.record(decision({ subject: "meanwhile" }));
    await ledger.record(decision({ subject: "after" }));
    expect((await pool.query("SELECT name FROM pg_prepared_statements")).rows).toHaveLength(0);
    expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true, uncovered: 3 });
    await ledger.close();
    await pool.end();
    await drop();
  });
});
