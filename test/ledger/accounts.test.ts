// The choices of accounts in the databases of the ledger.
import { afterEach, describe, expect, it } from "vitest";
import pg from "pg";
import { postgresAccounts } from "../../src/ledger/postgres.ts";
import { sqliteAccounts, sqliteLedger } from "../../src/ledger/sqlite.ts";
import type { AccountChoices } from "../../src/ledger/sqlite.ts";
import { libsqlHandle, temporaryFolder } from "./_stores.ts";

const ends: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  // oxlint-disable-next-line no-await-in-loop -- in the order of their making, undone
  for (const end of ends.splice(0).toReversed()) await end();
});

const url = process.env["DATABASE_URL"];

const kinds: readonly [string, () => Promise<() => AccountChoices>][] = [
  [
    "SQLite",
    async () => {
      const folder = temporaryFolder();
      ends.push(folder.remove);
      const open = () => {
        const handle = libsqlHandle(`${folder.path}/ledger.sqlite`);
        ends.push(() => void handle.close());
        return sqliteAccounts(handle);
      };
      return Promise.resolve(open);
    },
  ],
  ...(url === undefined
    ? []
    : [
        [
          "PostgreSQL",
          async () => {
            const pool = new pg.Pool({ connectionString: url });
            ends.push(async () => pool.end());
            await pool.query("DROP TABLE IF EXISTS assent_accounts");
            return () => postgresAccounts({ pool });
          },
        ] as [string, () => Promise<() => AccountChoices>],
      ]),
];

describe.each(kinds)("the choices of accounts in %s", (_, make) => {
  it("keeps the newest of each account, for every process", async () => {
    const open = await make();
    const [one, other] = [open(), open()];
    expect(await one.load("anna")).toBeUndefined();
    await one.save("anna", "first", 1000);
    await one.save("bert", "his", 5000);
    await other.save("anna", "second", 2000);
    expect(await one.load("anna")).toBe("second");
    await one.save("anna", "late", 1500);
    expect(await other.load("anna")).toBe("second");
    // Of two in the same second, that which came last.
    await other.save("anna", "third", 2000);
    expect(await one.load("anna")).toBe("third");
    expect(await one.load("bert")).toBe("his");
  });

  it("takes names as they are, and forgets who leaves", async () => {
    const accounts = (await make())();
    const odd = "o'Neil\"; DROP TABLE assent_accounts; --";
    await accounts.save(odd, "x", 1);
    expect(await accounts.load(odd)).toBe("x");
    await accounts.erase(odd);
    expect(await accounts.load(odd)).toBeUndefined();
  });

  it("creates its table for several at once", async () => {
    const open = await make();
    const all = Array.from({ length: 8 }, open);
    await Promise.all(all.map((accounts, i) => accounts.save(`a${i}`, "x", 1)));
    expect(await all[0]?.load("a7")).toBe("x");
  });
});

it("shares a handle with the ledger", async () => {
  const folder = temporaryFolder();
  ends.push(folder.remove);
  const handle = libsqlHandle(`${folder.path}/ledger.sqlite`);
  const ledger = sqliteLedger(handle);
  const accounts = sqliteAccounts(handle);
  await accounts.save("anna", "x", 1);
  expect(await ledger.receipt?.("AAAAAAAAAAAAAAAAAAAAAB")).toBeUndefined();
  expect(await accounts.load("anna")).toBe("x");
  await ledger.close();
});
