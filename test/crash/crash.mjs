// @ts-check
// Kills writers (and PostgreSQL's own processes) at random moments, and then looks whether every decision that was
// acknowledged is there, once, in chains that verify. node crash.mjs <sqlite|postgres>; KILLS (60), SEED.
/* oxlint-disable no-await-in-loop -- one thing happens after the other here */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { allEntries, loadTools, openLedger } from "../_support/ledger-process.mjs";

const kind = process.argv[2] ?? "sqlite";
const kills = Number(process.env["KILLS"] ?? 60);
const seed = Number(process.env["SEED"] ?? Date.now() % 1e9);
const WRITERS = 3;

/** mulberry32: small, and the same everywhere. */
let state = seed;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const folder = mkdtempSync(join(tmpdir(), "assent-crash-"));
const database = `assent_crash_${process.pid}`;
const admin = kind === "postgres" ? process.env["DATABASE_URL"] : undefined;
if (kind === "postgres" && admin === undefined)
  throw new Error("DATABASE_URL names no PostgreSQL.");
let where = join(folder, "ledger.sqlite");
if (admin !== undefined) {
  await once(admin, `CREATE DATABASE ${database}`);
  // Where the throw-away server does without: a commit has to be more than a promise here.
  await once(admin, `ALTER DATABASE ${database} SET synchronous_commit = on`);
  const address = new URL(admin);
  address.pathname = `/${database}`;
  where = address.href;
}

/** @type {Set<string>} */
const acknowledged = new Set();
/** Writers that ended by themselves. */
let died = 0;

function startWriter() {
  const script = fileURLToPath(new URL("writer.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, kind, where, "16"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let rest = "";
  child.stdout.on("data", (piece) => {
    const lines = (rest + String(piece)).split("\n");
    // The last line may be cut off by the kill.
    rest = lines.pop() ?? "";
    for (const line of lines) acknowledged.add(line);
  });
  child.once("exit", (code) => {
    // Killed is what it is for; a database that breaks must not end it.
    if (code !== null) died += 1;
  });
  return child;
}

/** @param {import("node:child_process").ChildProcess | undefined} writer */
async function end(writer) {
  if (writer === undefined || writer.exitCode !== null) return;
  const gone = new Promise((resolve) => writer.once("close", resolve));
  writer.kill("SIGKILL");
  await gone;
}

/**
 * @param {string} address
 * @param {string} sql
 */
async function once(address, sql) {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Kills one of the processes that PostgreSQL serves our writers with; it then restarts all of them. */
async function killBackend() {
  const sql = `SELECT pid FROM pg_stat_activity WHERE datname = '${database}' AND pid <> pg_backend_pid() AND backend_type = 'client backend'`;
  const rows = await once(where, sql).catch(() => []);
  const row = rows[Math.floor(random() * rows.length)];
  if (row === undefined) return false;
  try {
    process.kill(Number(row.pid), "SIGKILL");
    return true;
  } catch {
    return false;
  }
}

const writers = Array.from({ length: WRITERS }, startWriter);
let killed = 0;
let backends = 0;
while (killed < kills) {
  // Only a writer at work can be caught at it.
  const before = acknowledged.size;
  for (let tries = 0; tries < 300 && acknowledged.size < before + 5; tries += 1) await pause(20);
  await pause(random() * 60);
  const isBackend = admin !== undefined && killed % 2 === 1;
  if (isBackend) {
    if (!(await killBackend())) continue;
    backends += 1;
  } else {
    const index = Math.floor(random() * WRITERS);
    const writer = writers[index];
    await end(writer);
    writers[index] = startWriter();
  }
  killed += 1;
}
await Promise.all(writers.map(end));

let failure = "";
const { verifyLedger } = await loadTools();
/** @type {Map<string, number>} */
const found = new Map();
let half = 0;
let valid = false;
for (let tries = 0; ; tries += 1) {
  try {
    const { ledger, close } = await openLedger(kind, where);
    const verification = await verifyLedger(ledger.store);
    valid = verification.valid;
    if (!valid) failure = JSON.stringify(verification.faults.slice(0, 5));
    for await (const { subject, body } of allEntries(ledger.store)) {
      const record = JSON.parse(body ?? "null");
      if (record?.subject !== subject || record.state === undefined) half += 1;
      found.set(subject ?? "", (found.get(subject ?? "") ?? 0) + 1);
    }
    await close();
    break;
  } catch (error) {
    // PostgreSQL may still be recovering from the last kill.
    if (tries === 50) throw error;
    await pause(200);
  }
}
if (admin !== undefined) await once(admin, `DROP DATABASE ${database} WITH (FORCE)`);
rmSync(folder, { recursive: true, force: true });

const lost = [...acknowledged].filter((subject) => !found.has(subject)).length;
const twice = [...found.values()].filter((times) => times > 1).length;
const isFine =
  valid && died === 0 && lost === 0 && twice === 0 && half === 0 && acknowledged.size > kills;
if (failure !== "") console.log(failure);
console.log(
  `crash ${kind}: ${killed} kills (${backends} of PostgreSQL's own), ${acknowledged.size} acknowledged, ${found.size} found, ${lost} lost, ${twice} twice, ${half} half, ${died} writers died of it, chains ${valid ? "verify" : "BROKEN"}, seed ${seed}: ${isFine ? "passed" : "FAILED"}`,
);
process.exitCode = isFine ? 0 : 1;
