// @ts-check
// What one decision costs: bytes in the database, bytes in its log, time in the web process. The figures of
// docs/scale.md. `npm run bench:ledger:cost`
/* oxlint-disable no-await-in-loop -- one measurement after the other */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { bulkRecords, openLedger, formDecision } from "../_support/ledger-process.mjs";
import { perSecond } from "./ledger-figures.mjs";

const RECORDS = 100_000;
const address = process.env["DATABASE_URL"];
if (address === undefined) throw new Error("DATABASE_URL is missing: npm run bench:ledger:cost");
const folder = mkdtempSync(join(tmpdir(), "assent-cost-"));

/**
 * @param {import("../../src/ledger/write/chained-ledger.ts").ChainedLedger} ledger
 * @param {number} concurrency
 * @param {number} count
 */
async function record(ledger, concurrency, count) {
  let left = count;
  const visitor = async () => {
    while (left > 0) {
      left -= 1;
      await ledger.record(formDecision());
    }
  };
  await Promise.all(Array.from({ length: concurrency }, visitor));
}

try {
  const file = join(folder, "ledger.sqlite");
  const sqlite = await openLedger("sqlite", file);
  await bulkRecords(sqlite.ledger, RECORDS);
  const before = process.cpuUsage();
  await record(sqlite.ledger, 64, 20_000);
  const used = process.cpuUsage(before);
  await sqlite.close();
  const opened = new Database(file);
  const row = /** @type {{ readonly length: number }} */ (
    opened
      .prepare("SELECT AVG(LENGTH(body)) AS length FROM assent_entries WHERE subject IS NOT NULL")
      .get()
  );
  opened.close();
  console.log(`body of a record: ${Math.round(row.length)} bytes`);
  console.log(
    `SQLite: ${Math.round(statSync(file).size / (RECORDS + 20_000))} bytes a record; ${((used.user + used.system) / 20_000).toFixed(0)} µs of processor time a decision with 64 at once, the database included`,
  );

  const pool = new pg.Pool({ connectionString: address });
  const postgres = await openLedger("postgres", address);
  await bulkRecords(postgres.ledger, RECORDS);
  for (const relation of [
    "assent_entries",
    "assent_entries_pkey",
    "assent_entries_subject",
    "assent_entries_key",
  ]) {
    const { rows } = await pool.query(`SELECT pg_relation_size('${relation}') AS size`);
    console.log(
      `PostgreSQL, ${relation}: ${Math.round(Number(rows[0].size) / RECORDS)} bytes a record`,
    );
  }
  for (const [concurrency = 0, count = 0] of [
    [1, 1000],
    [16, 8000],
    [64, 30_000],
  ]) {
    await pool.query("CHECKPOINT");
    const start = (await pool.query("SELECT pg_current_wal_lsn() AS at")).rows[0].at;
    const cpu = process.cpuUsage();
    const begun = performance.now();
    await record(postgres.ledger, concurrency, count);
    const rate = (count / (performance.now() - begun)) * 1000;
    const { user, system } = process.cpuUsage(cpu);
    const { rows } = await pool.query(
      "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), $1::pg_lsn) AS bytes",
      [start],
    );
    console.log(
      `PostgreSQL, ${concurrency} at once: ${Math.round(Number(rows[0].bytes) / count)} bytes of write-ahead log and ${((user + system) / count).toFixed(0)} µs in the web process a decision, ${perSecond(rate)}`,
    );
  }
  await postgres.close();
  await pool.end();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
