// Several processes at once on one database: everything is there, once.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresStore } from "../../src/ledger/postgres.ts";
import { sqliteStore } from "../../src/ledger/sqlite.ts";
import type { LedgerStore } from "../../src/ledger/stores/store.ts";
import { verifyLedger } from "../../src/ledger/read/verify.ts";
import { compileSources } from "../_support/compiled.ts";
import { DATABASE_URL, libsqlHandle, openSchema, temporaryFolder } from "./_stores.ts";

const script = fileURLToPath(new URL("../crash/writer.mjs", import.meta.url));
let compiled: ReturnType<typeof compileSources>;
beforeAll(() => {
  compiled = compileSources();
});
afterAll(() => {
  compiled.remove();
});

async function write(
  kind: string,
  where: string,
  processes: number,
  count: number,
): Promise<string[]> {
  const outputs = await Promise.all(
    Array.from({ length: processes }, async () =>
      promisify(execFile)(process.execPath, [script, kind, where, "16", String(count)], {
        env: { ...process.env, ASSENT_DIST: compiled.path },
      }),
    ),
  );
  return outputs.flatMap(({ stdout }) => stdout.trim().split("\n"));
}

/** Subjects of all decisions, in a ledger that verifies. */
async function subjectsIn(store: LedgerStore): Promise<Set<string | null>> {
  expect(await verifyLedger(store)).toMatchObject({ valid: true, faults: [] });
  const subjects: (string | null)[] = [];
  for (const { chain, head } of await store.chains()) {
    if (chain === "journal") continue;
    // oxlint-disable-next-line no-await-in-loop -- chain after chain
    subjects.push(...(await store.entries(chain, 0, head.seq)).map(({ subject }) => subject));
  }
  expect(new Set(subjects).size).toBe(subjects.length);
  return new Set(subjects);
}

describe("processes at once", () => {
  it("share a SQLite file", async () => {
    const folder = temporaryFolder();
    const file = `${folder.path}/ledger.sqlite`;
    const acknowledged = await write("sqlite", file, 3, 300);
    const store = sqliteStore(libsqlHandle(file));
    expect(await subjectsIn(store)).toEqual(new Set(acknowledged));
    await store.close();
    folder.remove();
  }, 60_000);

  it.skipIf(DATABASE_URL === undefined)(
    "share a PostgreSQL: 4 of them, 2,000 decisions each",
    async () => {
      const { address, drop } = await openSchema(DATABASE_URL ?? "");
      const acknowledged = await write("postgres", address, 4, 2000);
      expect(acknowledged).toHaveLength(8000);
      const pool = new pg.Pool({ connectionString: address });
      expect(await subjectsIn(postgresStore({ pool }))).toEqual(new Set(acknowledged));
      await pool.end();
      await drop();
    },
    60_000,
  );
});
