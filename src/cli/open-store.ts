// From `--db` to a store: a file of SQLite, or an address of PostgreSQL. Drivers are those of the site.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LedgerError, errorMessage } from "../ledger/ledger-error.ts";
import { postgresStore } from "../ledger/postgres.ts";
import type { PostgresPool } from "../ledger/postgres.ts";
import { sqliteStore } from "../ledger/sqlite.ts";
import type { SqliteHandle } from "../ledger/sqlite.ts";
import type { LedgerStore } from "../ledger/stores/store.ts";

/** Packages with a handle of better-sqlite3's shape, where Node has no SQLite of its own. */
const SQLITE_DRIVERS = ["libsql", "better-sqlite3"];

/** better-sqlite3 is built for Node 22 from this version on: to load it in a Node without SQLite ends the process. */
const TOO_NEW = 13;

/**
 * Runs `work` with the store of a database, and closes it.
 *
 * @param mayCreate false: a file that is not there is a mistake, not an empty ledger
 * @throws LedgerError `missing` if a file or a driver is not there
 */
export async function withStore<T>(
  db: string,
  mayCreate: boolean,
  work: (store: LedgerStore) => Promise<T>,
): Promise<T> {
  if (/^postgres(?:ql)?:\/\//.test(db)) return withPostgres(db, work);
  if (!mayCreate && !existsSync(db)) throw new LedgerError("missing", `There is no file ${db}.`);
  const store = sqliteStore(await sqliteSource(db));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function sqliteSource(file: string): Promise<string | SqliteHandle> {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- the types are those of a newer Node
  if (process.getBuiltinModule?.("node:sqlite") !== undefined) return file;
  for (const name of SQLITE_DRIVERS) {
    // oxlint-disable-next-line no-await-in-loop -- the second only without the first
    const driver = isTooNew(name) ? undefined : await load(name);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that is what these packages export
    if (driver) return new (driver["default"] as new (file: string) => SqliteHandle)(file);
  }
  throw new LedgerError(
    "missing",
    `Node ${process.versions.node} has no SQLite of its own. Use Node 22.13 or newer, or install libsql or better-sqlite3@12 here.`,
  );
}

async function withPostgres<T>(
  address: string,
  work: (store: LedgerStore) => Promise<T>,
): Promise<T> {
  const pg = await load("pg");
  if (pg === undefined) throw new LedgerError("missing", "PostgreSQL needs its driver: npm i pg.");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that is what pg exports
  const Pool = pg["Pool"] as new (options: object) => Pool;
  const pool = new Pool({ connectionString: address, max: 4 });
  // A connection that breaks while idle is replaced; the error of one in use comes with its query.
  pool.on("error", () => undefined);
  try {
    return await work(postgresStore({ pool }));
  } finally {
    await pool.end();
  }
}

interface Pool extends PostgresPool {
  on(event: "error", listener: () => void): unknown;
  end(): Promise<void>;
}

function isTooNew(name: string): boolean {
  if (name !== "better-sqlite3") return false;
  try {
    const text = readFileSync(siteRequire().resolve(`${name}/package.json`), "utf8");
    const facts: unknown = JSON.parse(text);
    if (typeof facts !== "object" || facts === null || !("version" in facts)) return false;
    return Number.parseInt(String(facts.version), 10) >= TOO_NEW;
  } catch {
    return false;
  }
}

/** `require` of the site in whose folder the command runs. */
function siteRequire(): NodeJS.Require {
  return createRequire(join(process.cwd(), "package.json"));
}

/** A package of the site in whose folder the command runs; undefined if it is not installed. */
async function load(name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  let path: string;
  try {
    path = siteRequire().resolve(name);
  } catch {
    return undefined;
  }
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a module is an object of its exports
    return (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new LedgerError("missing", `${name} does not load: ${errorMessage(error)}`, error);
  }
}
