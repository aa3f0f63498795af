// No room left: what was acknowledged stays, what was not is refused in clear words, and writing goes on with new room.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sqliteLedger } from "../../src/ledger/sqlite.ts";
import type { ChainedLedger } from "../../src/ledger/chained-ledger.ts";
import { verifyLedger } from "../../src/ledger/verify.ts";
import { decision } from "./_records.ts";
import { libsqlHandle, temporaryFolder } from "./_stores.ts";

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
    const folder = temporaryFolder();
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.path], {
        stdio: "pipe",
      });
    } catch {
      folder.remove();
      context.skip("only root may mount a small file system");
    }
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
      execFileSync("umount", ["-l", folder.path]);
      folder.remove();
    }
  });
});
