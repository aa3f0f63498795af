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
  query(
    text: string,
    values?: unknown[],
  ): Promise<{ readonly rows: readonly unknown[]; readonly rowCount?: number | null }>;
  /** A statement with a name is prepared once a connection. */
  query(statement: {
    readonly name: string;
    readonly text: string;
    readonly values: unknown[];
  }): Promise<{ readonly rows: readonly unknown[]; readonly rowCount?: number | null }>;
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

/** SQLSTATE of an error, if it has one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
