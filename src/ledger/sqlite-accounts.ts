// The choices of accounts in a SQLite file: that of the ledger, or another.
import { accountsTable, saveStatement } from "./accounts.ts";
import type { AccountChoices } from "./accounts.ts";
import { textIn } from "./stores/rows.ts";
import { openFile } from "./stores/sqlite-handle.ts";
import type { SqliteHandle } from "./stores/sqlite-handle.ts";

/** Milliseconds to wait for another process that writes. */
const BUSY = 5000;

/**
 * The choices of accounts in a SQLite file, which may be that of the ledger. Give the ledger's own handle, or the name of
 * the file: it is opened with `node:sqlite` (Node 22.13 or newer).
 *
 * @example
 * consent({ catalogue, account: { id: (request) => accountOf(request), ...sqliteAccounts("ledger.sqlite") } })
 * @throws LedgerError `missing` if Node has no SQLite, `unavailable` if the file cannot be opened
 */
export function sqliteAccounts(where: string | SqliteHandle): AccountChoices {
  const handle = typeof where === "string" ? openFile(where) : where;
  let isReady = false;
  const ready = (): SqliteHandle => {
    if (!isReady) {
      handle.exec(`PRAGMA busy_timeout = ${BUSY}`);
      handle.exec(accountsTable("TEXT", "INTEGER"));
      isReady = true;
    }
    return handle;
  };
  return {
    load: async (account) => {
      const row = ready()
        .prepare("SELECT choice FROM assent_accounts WHERE account = ?")
        .get(account);
      return textIn(row, "choice");
    },
    save: async (account, choice, time) => {
      ready().prepare(saveStatement("?, ?, ?")).run(account, choice, Math.floor(time));
    },
    erase: async (account) => {
      ready().prepare("DELETE FROM assent_accounts WHERE account = ?").run(account);
    },
  };
}
