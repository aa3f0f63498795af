// The ledger in PostgreSQL, or in what speaks its protocol, for sites of several machines.
import { createLedger } from "./write/chained-ledger.ts";
import type { ChainedLedger, LedgerOptions } from "./write/chained-ledger.ts";
import type { PostgresSource } from "./stores/postgres-client.ts";
import { PostgresStore } from "./stores/postgres-store.ts";
import type { LedgerStore } from "./stores/store.ts";

export { postgresAccounts } from "./postgres-accounts.ts";
export type { AccountChoices } from "./accounts.ts";
export type {
  PostgresClient,
  PostgresPool,
  PostgresPoolClient,
  PostgresSource,
} from "./stores/postgres-client.ts";

/**
 * The ledger in PostgreSQL. Each process writes a chain of its own, so that none waits for another; one statement
 * commits all decisions that have arrived meanwhile. Durable as far as the server is (`synchronous_commit` must not be
 * off). Set `connectionTimeoutMillis` and `query_timeout` of your pool below the ledger's `timeout`, and listen to its
 * `error` event, as pg asks of everybody: an idle connection that breaks ends the process otherwise.
 *
 * @example
 * const ledger = postgresLedger({ pool: new pg.Pool({ connectionString }) }, { signingKey })
 */
export function postgresLedger(source: PostgresSource, options: LedgerOptions = {}): ChainedLedger {
  return createLedger(postgresStore(source), options);
}

/** The store behind `postgresLedger`, for the functions that need no writer. */
export function postgresStore(source: PostgresSource): LedgerStore {
  return new PostgresStore(source);
}
