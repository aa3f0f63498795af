// What of a SQLite driver is used: `node:sqlite`, better-sqlite3 and libsql have it.
import { LedgerError, errorMessage } from "../ledger-error.ts";

/** What the ledger needs of a prepared statement. */
export interface SqliteStatement {
  run(...values: readonly (string | number | null)[]): { readonly changes: number | bigint };
  get(...values: readonly (string | number | null)[]): unknown;
  all(...values: readonly (string | number | null)[]): readonly unknown[];
  /** better-sqlite3, libsql: rows come as lists rather than as objects, which is quicker. */
  raw?(isRaw: boolean): unknown;
  /** The same in `node:sqlite` since Node 24. */
  setReturnArrays?(isRaw: boolean): unknown;
  /** `node:sqlite` throws at a whole number beyond those of JavaScript unless it may be a bigint. */
  setReadBigInts?(mayBe: boolean): unknown;
}

/** What the ledger needs of a handle: `node:sqlite`, better-sqlite3 and libsql have it. */
export interface SqliteHandle {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
  close(): unknown;
}

/** What of `node:sqlite` is used. */
interface BuiltIn {
  readonly DatabaseSync: new (file: string) => SqliteHandle;
}

/** @throws LedgerError `missing` if Node has no SQLite, `unavailable` if the file cannot be opened */
export function openFile(file: string): SqliteHandle {
  // No import: it would fail on Node 20, before anybody could hand over a handle.
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- the types are those of a newer Node
  const sqlite = process.getBuiltinModule?.("node:sqlite") as BuiltIn | undefined;
  if (sqlite === undefined) {
    throw new LedgerError(
      "missing",
      `Node ${process.versions.node} has no SQLite of its own. Use Node 22.13 or newer, or hand over a handle: sqliteLedger(new Database(${JSON.stringify(file)})), with Database from better-sqlite3 or libsql.`,
    );
  }
  try {
    return new sqlite.DatabaseSync(file);
  } catch (error) {
    throw new LedgerError("unavailable", `${file}: ${errorMessage(error)}`, error);
  }
}

/** Rows as lists, as long as the driver has them, of a statement that is used for nothing else. */
export function listsOf(
  statement: SqliteStatement,
  values: readonly (string | number | null)[],
): readonly unknown[] {
  if (statement.raw) statement.raw(true);
  else statement.setReturnArrays?.(true);
  try {
    return statement.all(...values);
  } catch (error) {
    if (statement.setReadBigInts === undefined || !isOutOfRange(error)) throw error;
    statement.setReadBigInts(true);
    try {
      return statement.all(...values);
    } finally {
      statement.setReadBigInts(false);
    }
  }
}

function isOutOfRange(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_OUT_OF_RANGE";
}
