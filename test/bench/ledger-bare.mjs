// @ts-check
// What the ledger is measured against: the same rows without any proof, by a bare INSERT of all that come at once, in the
// same mode of transaction.
/* oxlint-disable no-await-in-loop -- one commit after the other is the point */
import Database from "libsql";
import pg from "pg";
import { newKey, newSubject, sampleBody } from "../_support/ledger-process.mjs";

const COLUMNS = 8;
/** As many in one statement as the ledger's own; SQLite cares little. */
const ROWS = 16;

/** @param {string} whole type of a whole number */
const table = (whole) => `CREATE TABLE IF NOT EXISTS bare (
  chain TEXT NOT NULL, seq ${whole} NOT NULL, time ${whole} NOT NULL, subject TEXT, key TEXT, body TEXT, digest TEXT,
  hash TEXT NOT NULL, PRIMARY KEY (chain, seq));
  CREATE INDEX IF NOT EXISTS bare_subject ON bare (subject);
  CREATE UNIQUE INDEX IF NOT EXISTS bare_key ON bare (key)`;

/**
 * `($1, $2, …), (…)`
 *
 * @param {number} rows
 */
function marks(rows) {
  let known = texts.get(rows);
  if (known === undefined) {
    const one = (/** @type {number} */ index) =>
      `(${Array.from({ length: COLUMNS }, (_, column) => `$${index * COLUMNS + column + 1}`).join(", ")})`;
    known = Array.from({ length: rows }, (_, index) => one(index)).join(", ");
    texts.set(rows, known);
  }
  return known;
}
/** @type {Map<number, string>} */
const texts = new Map();

/** A record, ready made. */
const BODY = await sampleBody();
const HASH = "0".repeat(64);
/** As long as the name of a chain. */
const chain = `bare-${process.pid}`.padEnd(24, "-");
let seq = 0;

function row() {
  seq += 1;
  return [chain, seq, Date.now(), newSubject(), newKey(), BODY, null, HASH];
}

/**
 * @typedef {object} Bare
 * @property {(rows: number) => Promise<void>} insert in one transaction, durable when it resolves
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} kind `sqlite` or `postgres`
 * @param {string} where a file, or an address
 * @param {boolean} isPrepared PostgreSQL only: the statement for each number of rows is prepared, as few programs do
 * @returns {Promise<Bare>}
 */
export async function openBare(kind, where, isPrepared = false) {
  return kind === "sqlite" ? openSqlite(where) : openPostgres(where, isPrepared);
}

/**
 * @param {string} file
 * @returns {Bare}
 */
function openSqlite(file) {
  const database = new Database(file);
  // As the ledger sets them.
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000",
  );
  database.exec(table("INTEGER"));
  const places = `(${Array.from({ length: COLUMNS }, () => "?").join(", ")})`;
  const some = database.prepare(
    `INSERT INTO bare VALUES ${Array.from({ length: ROWS }, () => places).join(", ")}`,
  );
  const one = database.prepare(`INSERT INTO bare VALUES ${places}`);
  return {
    async insert(rows) {
      database.exec("BEGIN IMMEDIATE");
      let left = rows;
      for (; left >= ROWS; left -= ROWS) {
        const values = [];
        for (let i = 0; i < ROWS; i += 1) values.push(...row());
        some.run(...values);
      }
      for (; left > 0; left -= 1) one.run(...row());
      database.exec("COMMIT");
    },
    async close() {
      database.close();
    },
  };
}

/**
 * @param {string} address
 * @param {boolean} isPrepared
 * @returns {Promise<Bare>}
 */
async function openPostgres(address, isPrepared) {
  const pool = new pg.Pool({ connectionString: address, max: 4 });
  await pool.query(table("BIGINT"));
  return {
    async insert(rows) {
      /** @type {unknown[]} */
      const values = [];
      for (let i = 0; i < rows; i += 1) values.push(...row());
      const text = `INSERT INTO bare VALUES ${marks(rows)}`;
      await (isPrepared
        ? pool.query({ name: `bare-${rows}`, text, values })
        : pool.query(text, values));
    },
    close: async () => pool.end(),
  };
}

/**
 * A ledger that inserts and proves nothing, with a group commit like that of the real one.
 *
 * @param {Bare} bare
 * @returns {import("../../src/ledger/ledger.ts").Ledger}
 */
export function bareLedger(bare) {
  /** @type {(() => void)[]} */
  let waiting = [];
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await bare.insert(batch.length);
      for (const resolve of batch) resolve();
    }
    isRunning = false;
  };
  return {
    record: () =>
      new Promise((resolve) => {
        waiting.push(() => resolve(undefined));
        if (!isRunning) void run();
      }),
  };
}
