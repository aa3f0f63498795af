// The databases that the contract and the life of a ledger are tested on. PostgreSQL where DATABASE_URL names one:
// `npm run test:pg` starts it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import type { LedgerStore } from "../../src/ledger/stores/store.ts";
import { memoryStore } from "../../src/ledger/memory.ts";
import { postgresStore } from "../../src/ledger/postgres.ts";
import { sqliteStore } from "../../src/ledger/sqlite.ts";
import type { SqliteHandle } from "../../src/ledger/sqlite.ts";

/** A database of its own for one test. */
export interface Opened {
  /** A store on it; each call is another connection. */
  readonly store: () => LedgerStore;
  /** Runs SQL behind the ledger's back. */
  readonly sql: (text: string) => Promise<void>;
  readonly dispose: () => Promise<void>;
}

export interface Kind {
  readonly name: string;
  /** Has tables that can be tampered with, and can be opened twice. */
  readonly isDatabase: boolean;
  readonly open: () => Promise<Opened>;
}

export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "assent-ledger-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** better-sqlite3's shape, in a package that ships its binary for Node 20 too. */
export function libsqlHandle(file: string): SqliteHandle {
  return new Database(file) as unknown as SqliteHandle;
}

const memory: Kind = {
  name: "memory",
  isDatabase: false,
  open: async () => {
    const store = memoryStore();
    return { store: () => store, sql: async () => undefined, dispose: async () => undefined };
  },
};

/** `tamper` opens the file a second time, with the same library: two in one process undo each other's locks. */
function sqlite(
  name: string,
  source: (file: string) => string | SqliteHandle,
  tamper: (file: string) => SqliteHandle,
): Kind {
  return {
    name,
    isDatabase: true,
    open: async () => {
      const folder = temporaryFolder();
      const file = join(folder.path, "ledger.sqlite");
      const stores: LedgerStore[] = [];
      return {
        store: () => {
          const store = sqliteStore(source(file));
          stores.push(store);
          return store;
        },
        sql: async (text) => {
          const handle = tamper(file);
          handle.exec("PRAGMA busy_timeout = 5000");
          handle.exec(text);
          handle.close();
        },
        dispose: async () => {
          await Promise.all(stores.map(async (store) => store.close().catch(() => undefined)));
          folder.remove();
        },
      };
    },
  };
}

let schemas = 0;

/** A place of its own in a database, by its own address. Made in a hundredth of the time of a database. */
export async function openSchema(
  url: string,
  tablespace = "",
): Promise<{
  readonly address: string;
  readonly sql: (text: string) => Promise<void>;
  readonly drop: () => Promise<void>;
}> {
  schemas += 1;
  const schema = `assent_${process.pid}_${Date.now().toString(36)}_${schemas}`;
  const own = new pg.Client({ connectionString: url });
  await own.connect();
  await own.query(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
  const address = new URL(url);
  const options = `-c search_path=${schema} -c default_tablespace=${tablespace || "pg_default"}`;
  address.searchParams.set("options", options);
  return {
    // A plus is a plus to those who read connection strings.
    address: address.href.replaceAll("+", "%20"),
    sql: async (text) => void (await own.query(text)),
    drop: async () => {
      await own.query(`DROP SCHEMA ${schema} CASCADE`);
      await own.end();
    },
  };
}

function postgres(name: string, url: string, isPool: boolean): Kind {
  return {
    name,
    isDatabase: true,
    open: async () => {
      const { address, sql, drop } = await openSchema(url);
      const options = { connectionString: address };
      const ends: (() => Promise<unknown>)[] = [];
      return {
        store: () => {
          if (isPool) {
            const pool = new pg.Pool({ ...options, max: 4 });
            pool.on("error", () => undefined);
            ends.push(async () => pool.end());
            return postgresStore({ pool });
          }
          const client = new pg.Client(options);
          client.on("error", () => undefined);
          const ready = client.connect();
          ends.push(async () => client.end());
          return postgresStore({
            client: {
              query: async (text, values) => {
                await ready;
                return client.query(text, values);
              },
            },
          });
        },
        sql,
        dispose: async () => {
          await Promise.all(ends.map(async (end) => end().catch(() => undefined)));
          await drop();
        },
      };
    },
  };
}

export const DATABASE_URL: string | undefined = process.env["DATABASE_URL"];

/** `pg` takes host, user and database of a Unix socket from the environment, as psql does. */
function postgresKinds(): readonly Kind[] {
  if (DATABASE_URL === undefined) return [];
  return [
    postgres("PostgreSQL, a pool", DATABASE_URL, true),
    postgres("PostgreSQL, one client", DATABASE_URL, false),
  ];
}

/**
 * Built for Node 22 and newer; in an older one it ends the process. `npm run test:nodes` brings it along: where npm
 * would have to build it, it must not stand in the way of everything else.
 */
const hasBetterSqlite3 =
  process.env["BETTER_SQLITE3"] !== undefined && Number.parseInt(process.versions.node, 10) >= 22;

async function betterSqlite3(): Promise<readonly Kind[]> {
  if (!hasBetterSqlite3) return [];
  const { default: Handle } = await import("better-sqlite3");
  const open = (file: string): SqliteHandle => new Handle(file);
  return [sqlite("better-sqlite3", open, open)];
}

// oxlint-disable-next-line typescript/no-unnecessary-condition -- Node 20
const ownSqlite = process.getBuiltinModule?.("node:sqlite");

export const kinds: readonly Kind[] = [
  memory,
  sqlite("libsql", libsqlHandle, libsqlHandle),
  ...(ownSqlite
    ? [
        sqlite(
          "node:sqlite",
          (file) => file,
          (file) => new ownSqlite.DatabaseSync(file),
        ),
      ]
    : []),
  ...(await betterSqlite3()),
  ...postgresKinds(),
];
