// @ts-check
// Durable decisions a second: by calls to the ledger, and through HTTP; against bare INSERTs in its place.
/* oxlint-disable no-await-in-loop -- one measurement after the other */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { loadTools, openLedger, formDecision } from "../_support/ledger-process.mjs";
import { openBare } from "./ledger-bare.mjs";
import { byTurns, perSecond } from "./ledger-figures.mjs";

const CONCURRENCY = [1, 16, 64];
const WANTED = 0.7;

/**
 * @typedef {object} Place
 * @property {string} name as people call it
 * @property {string} kind
 * @property {string} ledger where the ledger is
 * @property {string} bare where the bare rows are
 */

/**
 * @param {Place} place
 * @param {import("./ledger-figures.mjs").Figures} figures
 * @param {{ readonly rounds: number, readonly milliseconds: number }} size
 */
export async function directly({ name, kind, ...where }, figures, { rounds, milliseconds }) {
  const bare = await openBare(kind, where.bare);
  const { ledger, close } = await openLedger(kind, where.ledger);
  /** @param {number} concurrency rows in one transaction */
  const inserting = async (concurrency, into = bare) => {
    const begun = performance.now();
    let done = 0;
    while (performance.now() - begun < milliseconds) {
      // As the ledger waits for those who come at once.
      await new Promise((resolve) => setImmediate(resolve));
      await into.insert(concurrency);
      done += concurrency;
    }
    return (done / (performance.now() - begun)) * 1000;
  };
  /** @param {number} concurrency who each wait for an answer before they ask again, as visitors do */
  const recording = async (concurrency) => {
    const begun = performance.now();
    let done = 0;
    const visitor = async () => {
      while (performance.now() - begun < milliseconds) {
        await ledger.record(formDecision());
        done += 1;
      }
    };
    await Promise.all(Array.from({ length: concurrency }, visitor));
    return (done / (performance.now() - begun)) * 1000;
  };
  await inserting(64);
  await recording(64);
  for (const concurrency of CONCURRENCY) {
    const measured = await byTurns(
      rounds,
      async () => inserting(concurrency),
      async () => recording(concurrency),
    );
    report(name, concurrency, measured, figures);
  }
  if (kind === "postgres") {
    const prepared = await openBare(kind, where.bare, true);
    const { ratio } = await byTurns(
      Math.ceil(rounds / 2),
      async () => inserting(64, prepared),
      async () => recording(64),
    );
    // For the record: no bare INSERT any more, but the quickest that was found.
    figures.add(`${name} against a prepared INSERT`, ratio.toFixed(2));
    await prepared.close();
  }
  const { verifyLedger } = await loadTools();
  const { valid } = await verifyLedger(ledger.store);
  if (!valid) throw new Error(`The ledger that was written to ${name} does not verify.`);
  await close();
  await bare.close();
}

/**
 * @param {Place} place
 * @param {import("./ledger-figures.mjs").Figures} figures
 * @param {{ readonly rounds: number, readonly seconds: number }} size
 */
export async function throughHttp({ name, kind, ...where }, figures, { rounds, seconds }) {
  const bare = await startSite([kind, where.bare, "bare"]);
  const ledger = await startSite([kind, where.ledger]);
  for (const connections of CONCURRENCY) {
    const measured = await byTurns(
      connections === 64 ? rounds : Math.ceil(rounds / 3),
      async () => post(bare.port, connections, seconds),
      async () => post(ledger.port, connections, seconds),
    );
    report(`${name} over HTTP`, connections, measured, figures);
  }
  await bare.stop();
  await ledger.stop();
}

/**
 * @param {string} name
 * @param {number} concurrency
 * @param {Awaited<ReturnType<typeof byTurns>>} measured
 * @param {import("./ledger-figures.mjs").Figures} figures
 */
function report(name, concurrency, { ledger, bare, ratio }, figures) {
  console.log(
    `${name}, ${concurrency} at once: ${perSecond(ledger)} durable decisions, bare INSERT ${perSecond(bare)}, ratio ${ratio.toFixed(2)}`,
  );
  if (concurrency !== 64) return;
  figures.add(name, `${perSecond(ledger)} ratio ${ratio.toFixed(2)}`, ratio >= WANTED);
}

/** @param {string[]} args */
async function startSite(args) {
  const script = fileURLToPath(new URL("ledger-site.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const port = await new Promise((resolve, reject) => {
    child.stdout.once("data", (text) => resolve(Number(text)));
    child.once("close", (code) => reject(new Error(`The site ended with ${code}.`)));
  });
  const stop = async () => {
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.stdin.end();
    await closed;
  };
  return { port, stop };
}

/**
 * Answers a second, each after its commit.
 *
 * @param {number} port
 * @param {number} connections
 * @param {number} seconds
 */
async function post(port, connections, seconds) {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/consent/choice`,
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
    },
    body: "act=accept",
    connections,
    duration: seconds,
  });
  const failed = result.non2xx - result["3xx"] + result.errors;
  if (failed > 0) throw new Error(`${failed} decisions over HTTP failed.`);
  return result.requests.average;
}
