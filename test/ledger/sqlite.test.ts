// What makes a commit of SQLite durable cannot be seen by killing processes: only a power cut would tell.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sqliteLedger } from "../../src/ledger/sqlite.ts";
import { decision } from "./_records.ts";
import { libsqlHandle, temporaryFolder } from "./_stores.ts";

describe("a SQLite ledger", () => {
  it("syncs every commit, whatever the handle was set to before", async () => {
    const folder = temporaryFolder();
    const handle = libsqlHandle(join(folder.path, "ledger.sqlite"));
    handle.exec("PRAGMA synchronous = OFF");
    const ledger = sqliteLedger(handle);
    await ledger.record(decision());
    expect(handle.prepare("PRAGMA journal_mode").get()).toMatchObject({ journal_mode: "wal" });
    // 2: FULL (sqlite.org/pragma.html#pragma_synchronous).
    expect(handle.prepare("PRAGMA synchronous").get()).toMatchObject({ synchronous: 2 });
    await ledger.close();
    folder.remove();
  });
});
