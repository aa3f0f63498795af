// The choices of accounts, in a table of their own beside the ledger: one row an account, the newest choice.

/** Keeps the choices of signed-in visitors: `load` and `save` of the option `account`, and `erase` for who leaves. */
export interface AccountChoices {
  /** The choice that was saved last; undefined: none. */
  load(account: string): Promise<string | undefined>;
  /** Keeps a choice that was made at `time` (milliseconds since 1970), unless there is a newer one. */
  save(account: string, choice: string, time: number): Promise<void>;
  /** Forgets an account. Its records in the ledger are erased with the ledger's own `erase`. */
  erase(account: string): Promise<void>;
}

/** The table. `text` and `whole`: types of the database for text that compares by its bytes, and for whole numbers. */
export function accountsTable(text: string, whole: string): string {
  return `CREATE TABLE IF NOT EXISTS assent_accounts (
    account ${text} NOT NULL PRIMARY KEY,
    choice ${text} NOT NULL,
    time ${whole} NOT NULL
  )`;
}

/** A statement that keeps the newest of two choices. `values`: its three placeholders. */
export function saveStatement(values: string): string {
  return (
    `INSERT INTO assent_accounts (account, choice, time) VALUES (${values}) ` +
    "ON CONFLICT (account) DO UPDATE SET choice = excluded.choice, time = excluded.time " +
    "WHERE assent_accounts.time <= excluded.time"
  );
}
