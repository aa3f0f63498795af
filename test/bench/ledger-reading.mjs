// @ts-check
// Verifying and exporting what was written.
/* oxlint-disable no-await-in-loop -- one measurement after the other */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { bulkRecords, loadTools, openLedger } from "../_support/ledger-process.mjs";
import { perSecond } from "./ledger-figures.mjs";

/** Records a second. */
const WANTED = 100_000;
/** Megabytes that the second half of an export may take more than the first. */
const MOST_GROWTH = 32;
const ROUNDS = 5;

/**
 * Records a second by the clock, and by the time that processors worked on it (this process, and PostgreSQL's too): on
 * a machine that does other things as well, only the latter says what verifying costs. Each is the best of some rounds.
 *
 * @param {string} name
 * @param {string} kind
 * @param {string} where
 * @param {number} count
 * @param {import("./ledger-figures.mjs").Figures} figures
 */
export async function verifying(name, kind, where, count, figures) {
  const { verifyLedger } = await loadTools();
  const { ledger, close } = await openLedger(kind, where);
  await bulkRecords(ledger, count);
  let clock = 0;
  let processor = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = kind === "postgres" ? await serverTime(where) : 0;
    const before = process.cpuUsage();
    const begun = performance.now();
    const { valid, entries } = await verifyLedger(ledger.store);
    if (!valid) throw new Error("The ledger of the bench does not verify.");
    clock = Math.max(clock, (entries / (performance.now() - begun)) * 1000);
    const { user, system } = process.cpuUsage(before);
    const spent = kind === "postgres" ? (await serverTime(where)) - server : 0;
    processor = Math.max(processor, entries / ((user + system) / 1e6 + spent));
  }
  console.log(
    `verify, ${name}: ${perSecond(clock)} by the clock, ${perSecond(processor)} of processor time, ${count.toLocaleString("en")} records`,
  );
  const best = Math.max(clock, processor);
  const by = best === clock ? "" : " of processor time";
  figures.add(`verify ${name}`, perSecond(best) + by, best >= WANTED);
  await close();
}

/**
 * Seconds that PostgreSQL's processes have worked for clients that are still there.
 *
 * @param {string} address
 */
async function serverTime(address) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query(
    "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
  );
  await client.end();
  let ticks = 0;
  for (const { pid } of rows) {
    // proc(5): 14 and 15 are utime and stime; the second field may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /, "")
      .split(" ");
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  // USER_HZ, which Linux gives as 100 everywhere.
  return ticks / 100;
}

/**
 * @param {string} file
 * @param {number} count
 * @param {import("./ledger-figures.mjs").Figures} figures
 */
export async function exporting(file, count, figures) {
  const dist = process.env["ASSENT_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
  for (const format of ["ndjson", "csv"]) {
    const begun = performance.now();
    const args = ["ledger", "export", "--db", file, "--format", format, "--out", "/dev/null"];
    const child = spawn(process.execPath, [`${dist}/cli/main.js`, ...args], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    /** @type {number[]} */
    const sizes = [];
    const timer = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        // A process that is about to end has no memory any more.
        const size = /VmRSS:\s+(\d+)/.exec(status)?.[1];
        if (size !== undefined) sizes.push(Number(size) / 1024);
      } catch {
        // It has ended.
      }
    }, 50);
    const code = await new Promise((resolve) => child.once("close", resolve));
    clearInterval(timer);
    if (code !== 0) throw new Error(`The export ended with ${code}.`);
    const seconds = (performance.now() - begun) / 1000;
    const half = Math.floor(sizes.length / 2);
    // The first quarter is the start of the process.
    const early = Math.max(...sizes.slice(Math.floor(half / 2), half));
    const growth = Math.max(...sizes.slice(half)) - early;
    console.log(
      `export ${format}: ${count.toLocaleString("en")} records in ${seconds.toFixed(1)} s, ${perSecond(count / seconds)}; memory at most ${Math.max(...sizes).toFixed(0)} MB, ${growth.toFixed(0)} MB more in the second half`,
    );
    const more = Math.max(0, growth).toFixed(0);
    const rate = perSecond(count / seconds);
    figures.add(`export ${format}`, `${rate} +${more} MB`, growth <= MOST_GROWTH);
  }
}
