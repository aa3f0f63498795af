// What of a PostgreSQL driver is used: `pg` has it, and so do others.

/** What the ledger needs of a connection: `pg.Client`, PGlite and others have it. */
export interface PostgresClient {
  query(
    text: string,
    values?: unknown[],
  ): Promise<{ readonly rows: readonly unknown[]; readonly rowCount?: number | null }>;
}

/** What the ledger needs of a pool: `pg.Pool` has it. */
export interface PostgresPool extends PostgresClient {
  connect(): Promise<PostgresPoolClient>;
}

/** A connection lent by a pool. */
export interface PostgresPoolClient extends PostgresClient {
  release(destroy?: boolean): void;
  on?(event: "error", listener: () => void): unknown;
  off?(event: "error", listener: () => void): unknown;
}

/** Give a pool where there is one: it mends broken connections by itself. You end it; the ledger does not. */
export type PostgresSource =
  | { readonly pool: PostgresPool }
  /** One connection that nothing else uses while the ledger does. */
  | { readonly client: PostgresClient };
