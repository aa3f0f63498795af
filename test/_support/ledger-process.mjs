// @ts-check
// A ledger for processes that tests, benches and crashes start: the built package, or what ASSENT_DIST names.
/* oxlint-disable no-await-in-loop -- one thing happens after the other here */
import { createHash, randomFillSync } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import pg from "pg";

/** @param {string} name a module of `src/ledger`, without its ending */
async function load(name) {
  const dist = process.env["ASSENT_DIST"] ?? new URL("../../dist", import.meta.url).pathname;
  return import(pathToFileURL(join(dist, "ledger", `${name}.js`)).href);
}

/**
 * @typedef {object} Opened
 * @property {import("../../src/ledger/write/chained-ledger.ts").ChainedLedger} ledger
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} kind `sqlite` or `postgres`
 * @param {string} where a file, or an address
 * @param {import("../../src/ledger/write/chained-ledger.ts").LedgerOptions} options
 * @returns {Promise<Opened>}
 */
export async function openLedger(kind, where, options = {}) {
  if (kind === "sqlite") {
    /** @type {typeof import("../../src/ledger/sqlite.ts")} */
    const { sqliteLedger } = await load("sqlite");
    const handle = /** @type {import("../../src/ledger/sqlite.ts").SqliteHandle} */ (
      /** @type {unknown} */ (new Database(where))
    );
    const ledger = sqliteLedger(handle, options);
    return { ledger, close: () => ledger.close() };
  }
  /** @type {typeof import("../../src/ledger/postgres.ts")} */
  const { postgresLedger } = await load("postgres");
  const pool = new pg.Pool({ connectionString: where, max: 4, connectionTimeoutMillis: 2000 });
  pool.on("error", () => undefined);
  const ledger = postgresLedger({ pool }, options);
  const close = async () => {
    await ledger.close();
    await pool.end();
  };
  return { ledger, close };
}

/** @returns {Promise<typeof import("../../src/ledger/index.ts")>} */
export async function loadTools() {
  return load("index");
}

/** Random bytes, many at once: 16 by themselves cost as much as all the ledger does with a decision. */
const pool = Buffer.alloc(16 * 1024);
let used = pool.length;

/** @param {"base64url" | "hex"} encoding */
function random(encoding) {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.toString(encoding, used - 16, used);
}

/** A consent id nobody has. */
export function newSubject() {
  return random("base64url");
}

const HOUR = Math.floor(Date.now() / 3_600_000).toString(36);

/** An idempotency key as forms have it: the hour, and what else tells one act from another. */
export function newKey() {
  return `${HOUR}.${random("hex")}`;
}

/** As long as what a site with a handful of services shows. */
const NOTICE_BODY = JSON.stringify({ pages: "May we? ".repeat(5000), schema: "assent-notice/1" });
const NOTICE = {
  hash: createHash("sha256").update(NOTICE_BODY).digest("hex"),
  body: NOTICE_BODY,
};

/**
 * Without any spreading of objects, which costs a third of what recording does.
 *
 * @param {import("../../src/ledger/ledger.ts").Notice | undefined} notice
 * @param {string | undefined} key
 * @returns {import("../../src/ledger/ledger.ts").DecisionRecord}
 */
function newDecision(notice, key) {
  const time = Math.floor(Date.now() / 1000) * 1000;
  return {
    event: "given",
    subject: newSubject(),
    time,
    validUntil: time + 180 * 86_400_000,
    policyVersion: "2026-11-22",
    language: "en",
    categories: { preferences: false, statistics: true, marketing: false },
    services: { youtube: true },
    method: "banner",
    regime: "opt-in",
    region: "FR",
    signals: { gpc: false, dnt: false },
    host: "www.example.org",
    notice,
    withdrawal: "https://www.example.org/consent",
    key,
  };
}

/** A decision without a notice or a key. */
export function someDecision() {
  return newDecision(undefined, undefined);
}

/** A decision with what comes with most: the notice that was shown, and the key of the form. */
export function formDecision() {
  return newDecision(NOTICE, newKey());
}

/** The text of a record, as the ledger writes it. */
export async function sampleBody() {
  /** @type {typeof import("../../src/ledger/chain/record.ts")} */
  const { draftRecord } = await load("record");
  return draftRecord(formDecision()).body;
}

/**
 * The entries of all chains but the journal.
 *
 * @param {import("../../src/ledger/stores/store.ts").LedgerStore} store
 */
export async function* allEntries(store) {
  for (const { chain, base } of await store.chains()) {
    if (chain === "journal") continue;
    for (let seq = base.seq; ;) {
      const page = await store.entries(chain, seq, 1000);
      yield* page;
      if (page.length === 0) break;
      seq = page.at(-1)?.seq ?? seq;
    }
  }
}

/**
 * Many records in few commits: a ledger to read from.
 *
 * @param {import("../../src/ledger/write/chained-ledger.ts").ChainedLedger} ledger
 * @param {number} count
 */
export async function bulkRecords(ledger, count) {
  /** @type {typeof import("../../src/ledger/chain/chain.ts")} */
  const { chainUp } = await load("chain");
  /** @type {typeof import("../../src/ledger/chain/record.ts")} */
  const { draftRecord } = await load("record");
  // Opens the chain.
  await ledger.record(formDecision());
  const own = (await ledger.store.chains()).find(({ chain }) => chain !== "journal");
  if (own === undefined) throw new Error("The ledger has no chain.");
  const { chain } = own;
  let after = own.head;
  for (let left = count - 1; left > 0; left -= 5000) {
    const drafts = Array.from({ length: Math.min(5000, left) }, () => draftRecord(formDecision()));
    const entries = chainUp(chain, after, drafts);
    await ledger.store.commit({ append: { chain, after, entries } });
    const last = entries.at(-1);
    if (last) after = { seq: last.seq, hash: last.hash };
  }
}
