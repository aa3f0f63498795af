// No room left: what was acknowledged stays, what was not is refused in clear words, and writing goes on with new room.
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import type { TestContext } from "vitest";
import { postgresLedger } from "../../src/ledger/postgres.ts";
import { sqliteLedger } from "../../src/ledger/sqlite.ts";
import type { ChainedLedger } from "../../src/ledger/write/chained-ledger.ts";
import { verifyLedger } from "../../src/ledger/read/verify.ts";
import { decision } from "./_records.ts";
import { DATABASE_URL, libsqlHandle, openSchema, temporaryFolder } from "./_stores.ts";

/** Records until it fails; the subjects that were acknowledged, and the failure. */
async function fill(
  ledger: ChainedLedger,
): Promise<{ readonly subjects: string[]; readonly failure: unknown }> {
  const subjects: string[] = [];
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- until the first that fails
      const recorded = await Promise.all(
        Array.from({ length: 8 }, async () => ledger.record(decision())),
      );
      subjects.push(...recorded.map(({ subject }) => subject));
    }
  } catch (failure) {
    return { subjects, failure };
  }
}

async function check(ledger: ChainedLedger, subjects: readonly string[]): Promise<void> {
  expect(await verifyLedger(ledger.store)).toMatchObject({ valid: true });
  for (const subject of subjects) {
    // oxlint-disable-next-line no-await-in-loop
    expect(await ledger.store.bySubject(subject, { chain: "", seq: 0 }, 2)).toHaveLength(1);
  }
}

/** A file system of this size; skips the test where none may be mounted. */
function smallDisk(
  size: string,
  context: TestContext,
): { readonly path: string; readonly remove: () => void } {
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder.path], {
      stdio: "pipe",
    });
  } catch {
    folder.remove();
    return context.skip("only root may mount a small file system");
  }
  const remove = (): void => {
    execFileSync("umount", ["-l", folder.path]);
    folder.remove();
  };
  return { path: folder.path, remove };
}

describe("a full disk", () => {
  it("refuses, keeps what it has, and goes on when there is room", async () => {
    const folder = temporaryFolder();
    const handle = libsqlHandle(join(folder.path, "ledger.sqlite"));
    const ledger = sqliteLedger(handle);
    await ledger.record(decision());
    handle.exec("PRAGMA max_page_count = 60");
    const { subjects, failure } = await fill(ledger);
    expect(failure).toMatchObject({
      code: "unavailable",
      message: expect.stringMatching(/full/) as string,
    });
    await check(ledger, subjects);
    handle.exec("PRAGMA max_page_count = 1000000");
    const { subject } = await ledger.record(decision());
    await check(ledger, [...subjects, subject]);
    await ledger.close();
    folder.remove();
  });

  it("does so on a file system that is full, too", async (context) => {
    const folder = smallDisk("2m", context);
    try {
      const ballast = join(folder.path, "ballast");
      writeFileSync(ballast, Buffer.alloc(512 * 1024));
      const file = join(folder.path, "ledger.sqlite");
      const ledger = sqliteLedger(libsqlHandle(file));
      const { subjects, failure } = await fill(ledger);
      expect(subjects.length).toBeGreaterThan(20);
      expect(failure).toMatchObject({
        code: "unavailable",
        message: expect.stringMatching(/full|I\/O/i) as string,
      });
      rmSync(ballast);
      const { subject } = await ledger.record(decision());
      await check(ledger, [...subjects, subject]);
      await ledger.close();
      const again = sqliteLedger(libsqlHandle(file));
      await check(again, [...subjects, subject]);
      await again.close();
    } finally {
      folder.remove();
    }
  });

  it.skipIf(DATABASE_URL === undefined)(
    "does so where PostgreSQL has no room left for the tables",
    async (context) => {
      const disk = smallDisk("8m", context);
      const admin = new pg.Client({ connectionString: DATABASE_URL });
      await admin.connect();
      const tablespace = `small_${process.pid}`;
      try {
        const ballast = join(disk.path, "ballast");
        writeFileSync(ballast, Buffer.alloc(4 * 1024 * 1024));
        // PostgreSQL's own directory belongs to the user it runs as.
        const { rows } = await admin.query(
          "SELECT setting FROM pg_settings WHERE name = 'data_directory'",
        );
        const { uid, gid } = statSync(String(rows[0]?.setting));
        const place = join(disk.path, "tables");
        mkdirSync(place);
        chmodSync(disk.path, 0o755);
        chownSync(place, uid, gid);
        await admin.query(`CREATE TABLESPACE ${tablespace} LOCATION '${place}'`);
        const { address, drop } = await openSchema(DATABASE_URL ?? "", tablespace);
        const pool = new pg.Pool({ connectionString: address, max: 4 });
        const ledger = postgresLedger({ pool });
        const { subjects, failure } = await fill(ledger);
        expect(subjects.length).toBeGreaterThan(20);
        expect(failure).toMatchObject({
          code: "unavailable",
          message: expect.stringMatching(/No space left on device/) as string,
        });
        rmSync(ballast);
        const { subject } = await ledger.record(decision());
        await check(ledger, [...subjects, subject]);
        await ledger.close();
        await pool.end();
        await drop();
        await admin.query(`DROP TABLESPACE ${tablespace}`);
      } finally {
        await admin.end();
        disk.remove();
      }
    },
    60_000,
  );
});
