// @ts-check
// What a proof costs: durable decisions a second, against bare INSERTs in transactions of the same size, in the same
// run; verifying and exporting. Exits with 1 where a figure is missed. `npm run bench:ledger`; QUICK=1 for a tenth.
/* oxlint-disable no-await-in-loop -- one measurement after the other */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import Database from "libsql";
import pg from "pg";
import { bulkRecords, openLedger, loadTools, someDecision } from "../_support/ledger-process.mjs";

const share = process.env["QUICK"] === undefined ? 1 : 0.1;
const CONCURRENCY = [1, 16, 64];
const ROUNDS = 15;
const ROUND = 700 * Math.max(share, 0.4);
const RECORDS = 1_000_000 * share;
const WANTED = { ratio: 0.7, verify: 100_000, growth: 32 };

const folder = mkdtempSync(join(tmpdir(), "assent-bench-"));
/** @type {string[]} */
const figures = [];
/** @type {string[]} */
const missed = [];

/**
 * @param {string} name
 * @param {string} text
 * @param {boolean} isMet
 */
function figure(name, text, isMet = true) {
  figures.push(`${name} ${text}${isMet ? "" : " MISSED"}`);
  if (!isMet) missed.push(name);
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** @param {number} speed */
const perSecond = (speed) => `${Math.round(speed).toLocaleString("en")}/s`;

/**
 * Runs `step` (which says how many it did) for one round; how many a second.
 *
 * @param {() => Promise<number> | number} step
 */
async function rate(step) {
  const begun = performance.now();
  let done = 0;
  while (performance.now() - begun < ROUND) done += await step();
  return (done / (performance.now() - begun)) * 1000;
}

/**
 * Many who wait for one answer each, as visitors do.
 *
 * @param {import("../../src/ledger/chained-ledger.ts").ChainedLedger} ledger
 * @param {number} concurrency
 */
async function ledgerRate(ledger, concurrency) {
  const begun = performance.now();
  let done = 0;
  const visitor = async () => {
    while (performance.now() - begun < ROUND) {
      await ledger.record(someDecision());
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, visitor));
  return (done / (performance.now() - begun)) * 1000;
}

const TABLE = (
  /** @type {string} */ whole,
) => `CREATE TABLE bare (chain TEXT NOT NULL, seq ${whole} NOT NULL, time ${whole} NOT NULL,
  subject TEXT, key TEXT, body TEXT, digest TEXT, hash TEXT NOT NULL, PRIMARY KEY (chain, seq));
  CREATE INDEX bare_subject ON bare (subject); CREATE UNIQUE INDEX bare_key ON bare (key)`;

/** A row as the ledger writes it, ready made. */
const sample = JSON.stringify(someDecision()).padEnd(620);
let seq = 0;
function bareRow() {
  seq += 1;
  return ["main", seq, Date.now(), someDecision().subject, null, sample, null, "0".repeat(64)];
}

/**
 * Bare and ledger by turns, so that both meet the same machine.
 *
 * @param {string} name
 * @param {(concurrency: number) => Promise<number>} bare
 * @param {import("../../src/ledger/chained-ledger.ts").ChainedLedger} ledger
 */
async function compare(name, bare, ledger) {
  await ledgerRate(ledger, 64);
  for (const concurrency of CONCURRENCY) {
    const bares = [];
    const ledgers = [];
    const ratios = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const isBareFirst = round % 2 === 0;
      const early = isBareFirst ? await bare(concurrency) : await ledgerRate(ledger, concurrency);
      const late = isBareFirst ? await ledgerRate(ledger, concurrency) : await bare(concurrency);
      const [one, other] = isBareFirst ? [early, late] : [late, early];
      bares.push(one);
      ledgers.push(other);
      ratios.push(other / one);
    }
    const ratio = median(ratios);
    console.log(
      `${name}, ${concurrency} at once: ${perSecond(median(ledgers))} durable decisions, bare INSERT ${perSecond(median(bares))}, ratio ${ratio.toFixed(2)}`,
    );
    if (concurrency === 64) figure(`${name} ratio`, ratio.toFixed(2), ratio >= WANTED.ratio);
  }
}

async function sqlite() {
  const database = new Database(join(folder, "bare.sqlite"));
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  database.exec(TABLE("INTEGER"));
  const insert = database.prepare("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  const bare = (/** @type {number} */ size) =>
    rate(async () => {
      // As the ledger waits for those who come at once.
      await new Promise((resolve) => setImmediate(resolve));
      database.exec("BEGIN IMMEDIATE");
      for (let i = 0; i < size; i += 1) insert.run(...bareRow());
      database.exec("COMMIT");
      return size;
    });
  const { ledger, close } = await openLedger("sqlite", join(folder, "ledger.sqlite"));
  await compare("SQLite (fsync)", bare, ledger);
  await close();
  database.close();
}

/** @param {string} address */
async function postgres(address) {
  const pool = new pg.Pool({ connectionString: address, max: 4 });
  const settings = await pool.query(
    "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit')",
  );
  const off = settings.rows.filter(({ setting }) => setting === "off").map(({ name }) => name);
  if (off.length > 0)
    throw new Error(`This PostgreSQL is not durable: ${off.join(", ")} off. FSYNC=on`);
  await pool.query(TABLE("BIGINT"));
  const sql =
    "INSERT INTO bare SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])";
  const bare = (/** @type {number} */ size) =>
    rate(async () => {
      const rows = Array.from({ length: size }, bareRow);
      await pool.query(
        sql,
        Array.from({ length: 8 }, (_, column) => rows.map((row) => row[column])),
      );
      return size;
    });
  const { ledger, close } = await openLedger("postgres", address);
  await compare("PostgreSQL (fsync)", bare, ledger);
  await close();
  await pool.end();
}

/**
 * @param {string} kind
 * @param {string} where
 */
async function http(kind, where) {
  const script = fileURLToPath(new URL("ledger-site.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, kind, where], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const port = await new Promise((resolve) =>
    child.stdout.once("data", (text) => resolve(Number(text))),
  );
  for (const connections of CONCURRENCY) {
    const result = await autocannon({
      url: `http://127.0.0.1:${port}/consent/choice`,
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
      },
      body: "act=accept",
      connections,
      duration: Math.max(2, 5 * share),
    });
    const { average } = result.requests;
    const failed = result.non2xx - result["3xx"] + result.errors;
    console.log(
      `${kind} over HTTP, ${connections} at once: ${perSecond(average)} durable decisions, median ${result.latency.p50} ms, ${failed} failed`,
    );
    if (connections === 64) figure(`${kind} HTTP`, perSecond(average), failed === 0 && average > 0);
  }
  child.stdin.end();
  await new Promise((resolve) => child.once("close", resolve));
}

/**
 * @param {string} name
 * @param {string} kind
 * @param {string} where
 * @param {number} count
 */
async function verifying(name, kind, where, count) {
  const { verifyLedger } = await loadTools();
  const { ledger, close } = await openLedger(kind, where);
  await bulkRecords(ledger, count);
  const rates = [];
  for (let round = 0; round < 3; round += 1) {
    const begun = performance.now();
    const { valid, entries } = await verifyLedger(ledger.store);
    if (!valid) throw new Error("The ledger of the bench does not verify.");
    rates.push((entries / (performance.now() - begun)) * 1000);
  }
  const best = Math.max(...rates);
  console.log(`verify, ${name}: ${perSecond(best)} of ${count.toLocaleString("en")} records`);
  figure(`verify ${name}`, perSecond(best), best >= WANTED.verify);
  await close();
}

/** @param {string} file */
async function exporting(file) {
  const dist = process.env["ASSENT_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
  for (const format of ["ndjson", "csv"]) {
    const begun = performance.now();
    const args = [
      join(dist, "cli", "main.js"),
      "ledger",
      "export",
      "--db",
      file,
      "--format",
      format,
      "--out",
      "/dev/null",
    ];
    const child = spawn(process.execPath, args, { stdio: "inherit" });
    /** @type {number[]} */
    const sizes = [];
    const timer = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        sizes.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
      } catch {
        // It has ended.
      }
    }, 50);
    const code = await new Promise((resolve) => child.once("close", resolve));
    clearInterval(timer);
    if (code !== 0) throw new Error(`The export ended with ${code}.`);
    const seconds = (performance.now() - begun) / 1000;
    const half = Math.floor(sizes.length / 2);
    const growth =
      Math.max(...sizes.slice(half)) - Math.max(...sizes.slice(Math.floor(half / 2), half));
    console.log(
      `export ${format}: ${RECORDS.toLocaleString("en")} records in ${seconds.toFixed(1)} s, ${perSecond(RECORDS / seconds)}; memory at most ${Math.max(...sizes).toFixed(0)} MB, ${growth.toFixed(0)} MB more in the second half`,
    );
    figure(
      `export ${format}`,
      `${perSecond(RECORDS / seconds)} +${Math.max(0, growth).toFixed(0)} MB`,
      growth <= WANTED.growth,
    );
  }
}

try {
  await sqlite();
  const address = process.env["DATABASE_URL"];
  if (address === undefined) figure("PostgreSQL", "not there", false);
  else await postgres(address);
  await http("sqlite", join(folder, "site.sqlite"));
  if (address !== undefined) await http("postgres", address);
  const many = join(folder, "many.sqlite");
  await verifying("SQLite", "sqlite", many, RECORDS);
  await exporting(many);
  if (address !== undefined) await verifying("PostgreSQL", "postgres", address, RECORDS / 5);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`bench:ledger ${missed.length === 0 ? "passed" : "FAILED"}: ${figures.join(", ")}`);
process.exitCode = missed.length === 0 ? 0 : 1;
