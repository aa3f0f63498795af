// The choices of accounts in PostgreSQL, beside the ledger.
import { accountsTable, saveStatement } from "./accounts.ts";
import type { AccountChoices } from "./accounts.ts";
import { codeOf } from "./stores/postgres-client.ts";
import type { PostgresSource } from "./stores/postgres-client.ts";
import { textIn } from "./stores/rows.ts";

/** What two processes that create the same table at once are told. */
const COLLISIONS = new Set(["23505", "42P07", "40001", "XX000"]);

/**
 * The choices of accounts in PostgreSQL: in the database of the ledger, or another.
 *
 * @example
 * const pool = new pg.Pool({ connectionString })
 * consent({ catalogue, account: { id: (request) => accountOf(request), ...postgresAccounts({ pool }) } })
 */
export function postgresAccounts(source: PostgresSource): AccountChoices {
  const client = "pool" in source ? source.pool : source.client;
  let created: Promise<void> | undefined;
  const query = async (text: string, values: unknown[]): Promise<readonly unknown[]> => {
    created ??= create();
    try {
      await created;
    } catch (error) {
      // The next one tries again.
      created = undefined;
      throw error;
    }
    return (await client.query(text, values)).rows;
  };
  const create = async (): Promise<void> => {
    try {
      await client.query(accountsTable('TEXT COLLATE "C"', "BIGINT"));
    } catch (error) {
      if (!COLLISIONS.has(codeOf(error) ?? "")) throw error;
      // Another process has created it, or is about to: the statement then finds it.
      await client.query(accountsTable('TEXT COLLATE "C"', "BIGINT"));
    }
  };
  return {
    load: async (account) => {
      const [row] = await query("SELECT choice FROM assent_accounts WHERE account = $1", [account]);
      return textIn(row, "choice");
    },
    save: async (account, choice, time) => {
      await query(saveStatement("$1, $2, $3"), [account, choice, String(Math.floor(time))]);
    },
    erase: async (account) => {
      await query("DELETE FROM assent_accounts WHERE account = $1", [account]);
    },
  };
}
