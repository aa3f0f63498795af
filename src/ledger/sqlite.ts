// The embedded ledger: one SQLite file, through node:sqlite or any handle of better-sqlite3's shape.
import { createLedger } from "./write/chained-ledger.ts";
import type { ChainedLedger, LedgerOptions } from "./write/chained-ledger.ts";
import { JOURNAL } from "./chain/chain.ts";
import type { Chain, Entry, Place } from "./chain/chain.ts";
import type { Notice } from "./ledger.ts";
import { movedBase, headConflict, errorMessage } from "./ledger-error.ts";
import { CHAIN_COLUMNS, chainOf, ENTRY_COLUMNS, entryOf, noticeOf, textIn } from "./stores/rows.ts";
import { META_TABLE, schemaSteps, stepsDone } from "./stores/schema.ts";
import { listsOf, openFile } from "./stores/sqlite-handle.ts";
import type { SqliteHandle, SqliteStatement } from "./stores/sqlite-handle.ts";
import type { Change, LedgerStore } from "./stores/store.ts";

export { sqliteAccounts } from "./sqlite-accounts.ts";
export type { AccountChoices } from "./accounts.ts";
export type { SqliteHandle, SqliteStatement } from "./stores/sqlite-handle.ts";

/** Entries in one statement: each call into SQLite costs as much as half a row. */
const ROWS = 16;
/** Pages in the log before SQLite writes them back: 16 MB. A sixth more decisions a second than with its own 1000. */
const LOG_PAGES = 4000;
/** Milliseconds to wait for another process that writes. */
const BUSY = 5000;

/**
 * The ledger in a SQLite file. Each commit is on the disk (WAL, `synchronous=FULL`) before its visitors are answered.
 * The call to SQLite blocks the event loop for the time of one commit (some 0.3 to 10 ms, as the disk is); decisions
 * that arrive meanwhile share the next one.
 *
 * @param where name of the file, opened with `node:sqlite` (Node 22.13 or newer), or a handle that you opened; the
 * ledger sets its `journal_mode` and `synchronous`
 * @example
 * const ledger = sqliteLedger("ledger.sqlite", { signingKey: process.env.LEDGER_KEY })
 * @throws LedgerError `missing` if Node has no SQLite, `unavailable` if the file cannot be opened
 */
export function sqliteLedger(
  where: string | SqliteHandle,
  options: LedgerOptions = {},
): ChainedLedger {
  return createLedger(sqliteStore(where), options);
}

/** The store behind `sqliteLedger`, for the functions that need no writer. */
export function sqliteStore(where: string | SqliteHandle): LedgerStore {
  return new SqliteStore(typeof where === "string" ? openFile(where) : where);
}

class SqliteStore implements LedgerStore {
  readonly chaining = "ledger";
  readonly #handle: SqliteHandle;
  readonly #statements = new Map<string, SqliteStatement>();
  /** By the number of rows. */
  readonly #inserts = new Map<number, SqliteStatement>();

  constructor(handle: SqliteHandle) {
    this.#handle = handle;
  }

  async open(): Promise<void> {
    const deadline = Date.now() + BUSY;
    for (;;) {
      try {
        this.#configure();
        this.#migrate();
        return;
      } catch (error) {
        // Changing to WAL does not wait for other processes, even where busy_timeout is set.
        if (!/locked|busy/i.test(errorMessage(error)) || Date.now() > deadline) throw error;
      }
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => {
        setTimeout(resolve, 20 + Math.random() * 30);
      });
    }
  }

  #configure(): void {
    const handle = this.#handle;
    handle.exec(`PRAGMA busy_timeout = ${BUSY}`);
    if (textIn(handle.prepare("PRAGMA journal_mode").get(), "journal_mode") !== "wal") {
      handle.exec("PRAGMA journal_mode = WAL");
    }
    // In WAL mode only FULL syncs each commit; NORMAL may lose the last ones with the power.
    handle.exec("PRAGMA synchronous = FULL");
    // On macOS a sync reaches the drive's own cache and no further without this; elsewhere it changes nothing.
    handle.exec("PRAGMA fullfsync = ON");
    // Ids are random, so that each commit touches many pages of their index: a longer log writes each of them back less often.
    handle.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  }

  #migrate(): void {
    const steps = schemaSteps({ whole: "INTEGER", text: "TEXT" });
    const read = "SELECT value FROM assent_meta WHERE name = 'version'";
    this.#transaction(() => {
      this.#handle.exec(META_TABLE);
      const version = textIn(this.#handle.prepare(read).get(), "value");
      const done = stepsDone(version, steps.length);
      if (done === steps.length) return;
      for (const statement of steps.slice(done).flat()) this.#handle.exec(statement);
      this.#handle
        .prepare("INSERT OR REPLACE INTO assent_meta (name, value) VALUES ('version', ?)")
        .run(String(steps.length));
    });
  }

  async commit(change: Change): Promise<void> {
    this.#transaction(() => {
      this.#carryOut(change);
    });
    if (change.erase || change.prune) this.#forget();
  }

  #carryOut({ open = [], notices = [], append, erase = [], prune = [], mark = [] }: Change): void {
    // What is erased has to be gone from the file, not only from the tables.
    if (erase.length > 0 || prune.length > 0) this.#handle.exec("PRAGMA secure_delete = ON");
    for (const { chain, base, head, marked } of open) {
      this.#prepare(`INSERT INTO assent_chains (${CHAIN_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`).run(
        chain,
        base.seq,
        base.hash,
        head.seq,
        head.hash,
        marked,
      );
    }
    for (const { hash, body } of notices) {
      this.#prepare("INSERT OR IGNORE INTO assent_notices (hash, body) VALUES (?, ?)").run(
        hash,
        body,
      );
    }
    if (append) this.#append(append);
    for (const { chain, seq, digest } of erase) {
      this.#prepare(
        "UPDATE assent_entries SET subject = NULL, key = NULL, body = NULL, digest = ? WHERE chain = ? AND seq = ?",
      ).run(digest, chain, seq);
    }
    for (const { chain, from, base } of prune) {
      const { changes } = this.#prepare(
        "UPDATE assent_chains SET base_seq = ?, base_hash = ? WHERE chain = ? AND base_seq = ?",
      ).run(base.seq, base.hash, chain, from.seq);
      if (Number(changes) !== 1) throw movedBase(chain);
      this.#prepare("DELETE FROM assent_entries WHERE chain = ? AND seq <= ?").run(chain, base.seq);
    }
    for (const { chain, seq } of mark) {
      this.#prepare("UPDATE assent_chains SET marked = ? WHERE chain = ?").run(seq, chain);
    }
  }

  #append({ chain, after, entries }: NonNullable<Change["append"]>): void {
    const last = entries.at(-1);
    if (last === undefined) return;
    const { changes } = this.#prepare(
      "UPDATE assent_chains SET seq = ?, hash = ? WHERE chain = ? AND seq = ? AND hash = ?",
    ).run(last.seq, last.hash, chain, after.seq, after.hash);
    if (Number(changes) !== 1) {
      throw headConflict(chain);
    }
    const whole = entries.length - (entries.length % ROWS);
    for (let from = 0; from < whole; from += ROWS) {
      this.#insert(ROWS).run(...columnsOf(entries, from, from + ROWS));
    }
    for (let from = whole; from < entries.length; from += 1) {
      this.#insert(1).run(...columnsOf(entries, from, from + 1));
    }
  }

  #insert(rows: number): SqliteStatement {
    let statement = this.#inserts.get(rows);
    if (statement === undefined) {
      const row = "(?, ?, ?, ?, ?, ?, ?, ?)";
      const values = Array.from({ length: rows }, () => row).join(", ");
      const sql = `INSERT INTO assent_entries (${ENTRY_COLUMNS}) VALUES ${values}`;
      statement = this.#handle.prepare(sql);
      this.#inserts.set(rows, statement);
    }
    return statement;
  }

  /** The log still holds what the tables no longer do. */
  #forget(): void {
    try {
      this.#handle.exec("PRAGMA secure_delete = OFF");
      this.#handle.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
    } catch {
      // Somebody reads: the log is emptied with the next checkpoint of SQLite's own.
    }
  }

  async chain(name: string): Promise<Chain | undefined> {
    const row = this.#prepare(`SELECT ${CHAIN_COLUMNS} FROM assent_chains WHERE chain = ?`).get(
      name,
    );
    return row === undefined || row === null ? undefined : chainOf(row);
  }

  async chains(): Promise<Chain[]> {
    const sql = `SELECT ${CHAIN_COLUMNS} FROM assent_chains ORDER BY chain`;
    return this.#prepare(sql).all().map(chainOf);
  }

  async nextChain(name: string): Promise<string | undefined> {
    const sql = "SELECT chain FROM assent_entries WHERE chain > ? ORDER BY chain LIMIT 1";
    return textIn(this.#prepare(sql).get(name), "chain");
  }

  async entries(chain: string, seq: number, limit: number): Promise<Entry[]> {
    const sql = `SELECT ${ENTRY_COLUMNS} FROM assent_entries WHERE chain = ? AND seq > ? ORDER BY seq LIMIT ?`;
    return listsOf(this.#prepare(sql), [chain, seq, limit]).map(entryOf);
  }

  async bySubject(subject: string, after: Place, limit: number): Promise<Entry[]> {
    const sql = `SELECT ${ENTRY_COLUMNS} FROM assent_entries WHERE subject = ? AND chain <> '${JOURNAL}'
      AND (chain > ? OR (chain = ? AND seq > ?)) ORDER BY chain, seq LIMIT ?`;
    return this.#prepare(sql).all(subject, after.chain, after.chain, after.seq, limit).map(entryOf);
  }

  async byKeys(keys: readonly string[]): Promise<Entry[]> {
    const statement = this.#prepare(`SELECT ${ENTRY_COLUMNS} FROM assent_entries WHERE key = ?`);
    return keys.flatMap((key) => statement.all(key).map(entryOf));
  }

  async notice(hash: string): Promise<string | undefined> {
    const sql = "SELECT body FROM assent_notices WHERE hash = ?";
    return textIn(this.#prepare(sql).get(hash), "body");
  }

  async notices(hash: string, limit: number): Promise<Notice[]> {
    const sql = "SELECT hash, body FROM assent_notices WHERE hash > ? ORDER BY hash LIMIT ?";
    return this.#prepare(sql).all(hash, limit).map(noticeOf);
  }

  async close(): Promise<void> {
    this.#statements.clear();
    this.#inserts.clear();
    this.#handle.close();
  }

  #prepare(sql: string): SqliteStatement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#handle.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #transaction(work: () => void): void {
    // IMMEDIATE: two that read first and write later would otherwise both fail (SQLITE_BUSY_SNAPSHOT).
    this.#handle.exec("BEGIN IMMEDIATE");
    try {
      work();
      this.#handle.exec("COMMIT");
    } catch (error) {
      try {
        this.#handle.exec("ROLLBACK");
      } catch {
        // SQLite has rolled back by itself, as it does where the disk is full.
      }
      throw error;
    }
  }
}

/** Of some entries, one after the other, in the order of `ENTRY_COLUMNS`. */
function columnsOf(
  entries: readonly Entry[],
  from: number,
  to: number,
): (string | number | null)[] {
  const columns: (string | number | null)[] = [];
  for (let index = from; index < to; index += 1) {
    const entry = entries[index];
    if (entry === undefined) break;
    const { chain, seq, time, subject, key, body, digest, hash } = entry;
    columns.push(chain, seq, time, subject, key, body, digest, hash);
  }
  return columns;
}
