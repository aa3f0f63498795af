// Rows of the ledger in PostgreSQL. Portable SQL: no advisory locks, no upserts that return, no types but text and bigint.
import type { Chain, Entry, Place } from "../chain/chain.ts";
import { JOURNAL } from "../chain/chain.ts";
import type { Notice } from "../ledger.ts";
import { movedBase, errorMessage } from "../ledger-error.ts";
import { appendEntries, appendPrepared } from "./postgres-append.ts";
import { codeOf } from "./postgres-client.ts";
import type { PostgresClient, PostgresSource } from "./postgres-client.ts";
import { CHAIN_COLUMNS, chainOf, ENTRY_COLUMNS, entryOf, noticeOf, textIn } from "./rows.ts";
import { META_TABLE, schemaSteps, stepsDone } from "./schema.ts";
import type { Change, LedgerStore } from "./store.ts";

/** How long processes that start at once get in each other's way, at most. */
const MIGRATION_TRIES = 40;

export class PostgresStore implements LedgerStore {
  readonly chaining = "writer";
  readonly #source: PostgresSource;
  /** Until a pooler turns out to be in between. */
  #mayPrepare = true;
  /** With one connection: the end of the queue for it. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(source: PostgresSource) {
    this.#source = source;
  }

  async open(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- tried again only if it failed
        await this.#migrate();
        return;
      } catch (error) {
        // CREATE TABLE IF NOT EXISTS still collides where two run at once (23505, 42P07, 40001, XX000).
        if (tries === MIGRATION_TRIES || !isCollision(error)) throw error;
      }
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => {
        setTimeout(resolve, 10 + Math.random() * 90);
      });
    }
  }

  async #migrate(): Promise<void> {
    // Names have to compare by their bytes: paging and `nextChain` rely on the order.
    const steps = schemaSteps({ whole: "BIGINT", text: 'TEXT COLLATE "C"' });
    const done = stepsDone(await this.#version(), steps.length);
    if (done === steps.length) return;
    await this.#transaction(async (client) => {
      await client.query(META_TABLE);
      for (const statement of steps.slice(done).flat()) {
        // oxlint-disable-next-line no-await-in-loop
        await client.query(statement);
      }
      await client.query("DELETE FROM assent_meta WHERE name = 'version'");
      await client.query("INSERT INTO assent_meta (name, value) VALUES ('version', $1)", [
        String(steps.length),
      ]);
    });
  }

  async #version(): Promise<string | undefined> {
    try {
      const rows = await this.#rows("SELECT value FROM assent_meta WHERE name = 'version'");
      return textIn(rows[0], "value");
    } catch (error) {
      if (codeOf(error) === "42P01") return undefined;
      throw error;
    }
  }

  async commit(change: Change): Promise<void> {
    const { notices = [], append, ...rest } = change;
    // By itself, and first: the text of a notice is worth keeping even if the decision is not.
    if (notices.length > 0) await this.#addNotices(notices);
    if (append && Object.keys(rest).length === 0) return this.#append(append);
    if (append || Object.keys(rest).length > 0) {
      await this.#transaction(async (client) => carryOut(client, change));
    }
  }

  async #append(append: NonNullable<Change["append"]>): Promise<void> {
    if ("pool" in this.#source && this.#mayPrepare) {
      if (await appendPrepared(this.#source.pool, append)) return;
      this.#mayPrepare = false;
    }
    await this.#query(async (client) => appendEntries(client, append));
  }

  async #addNotices(notices: readonly Notice[]): Promise<void> {
    await this.#query(async (client) => {
      for (const { hash, body } of notices) {
        // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
        await client.query(
          "INSERT INTO assent_notices (hash, body) VALUES ($1, $2) ON CONFLICT DO NOTHING",
          [hash, body],
        );
      }
    });
  }

  async chain(name: string): Promise<Chain | undefined> {
    const sql = `SELECT ${CHAIN_COLUMNS} FROM assent_chains WHERE chain = $1`;
    return (await this.#rows(sql, name)).map(chainOf)[0];
  }

  async chains(): Promise<readonly Chain[]> {
    return (await this.#rows(`SELECT ${CHAIN_COLUMNS} FROM assent_chains ORDER BY chain`)).map(
      chainOf,
    );
  }

  async nextChain(name: string): Promise<string | undefined> {
    const sql = "SELECT chain FROM assent_entries WHERE chain > $1 ORDER BY chain LIMIT 1";
    return textIn((await this.#rows(sql, name))[0], "chain");
  }

  async entries(chain: string, seq: number, limit: number): Promise<readonly Entry[]> {
    const sql = `SELECT ${ENTRY_COLUMNS} FROM assent_entries WHERE chain = $1 AND seq > $2 ORDER BY seq LIMIT $3`;
    return (await this.#rows(sql, chain, seq, limit)).map(entryOf);
  }

  async bySubject(subject: string, after: Place, limit: number): Promise<readonly Entry[]> {
    const sql = `SELECT ${ENTRY_COLUMNS} FROM assent_entries WHERE subject = $1 AND chain <> '${JOURNAL}'
      AND (chain > $2 OR (chain = $2 AND seq > $3)) ORDER BY chain, seq LIMIT $4`;
    return (await this.#rows(sql, subject, after.chain, after.seq, limit)).map(entryOf);
  }

  async byKeys(keys: readonly string[]): Promise<readonly Entry[]> {
    if (keys.length === 0) return [];
    const sql = `SELECT ${ENTRY_COLUMNS} FROM assent_entries WHERE key = ANY($1::text[])`;
    return (await this.#rows(sql, keys)).map(entryOf);
  }

  async notice(hash: string): Promise<string | undefined> {
    const rows = await this.#rows("SELECT body FROM assent_notices WHERE hash = $1", hash);
    return textIn(rows[0], "body");
  }

  async notices(hash: string, limit: number): Promise<readonly Notice[]> {
    const sql = "SELECT hash, body FROM assent_notices WHERE hash > $1 ORDER BY hash LIMIT $2";
    return (await this.#rows(sql, hash, limit)).map(noticeOf);
  }

  async close(): Promise<void> {
    await this.#turn;
  }

  async #rows(sql: string, ...values: unknown[]): Promise<readonly unknown[]> {
    return this.#query(async (client) => (await client.query(sql, values)).rows);
  }

  /** One statement: on any connection of a pool, or in its turn on the only one. */
  async #query<T>(work: (client: PostgresClient) => Promise<T>): Promise<T> {
    if ("pool" in this.#source) return work(this.#source.pool);
    const { client } = this.#source;
    return this.#inTurn(async () => work(client));
  }

  async #transaction(work: (client: PostgresClient) => Promise<void>): Promise<void> {
    if ("client" in this.#source) {
      const { client } = this.#source;
      return this.#inTurn(async () => inTransaction(client, work));
    }
    const client = await this.#source.pool.connect();
    let isSound = false;
    // A connection that breaks between two statements says so by an event, and without a listener that ends the process.
    client.on?.("error", ignore);
    try {
      await inTransaction(client, work);
      isSound = true;
    } finally {
      client.off?.("error", ignore);
      // After a failure nobody knows what state the connection is in.
      client.release(!isSound);
    }
  }

  /** Statements of others must not get between BEGIN and COMMIT. */
  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

/** The next statement fails, and tells. */
function ignore(): void {}

async function inTransaction(
  client: PostgresClient,
  work: (client: PostgresClient) => Promise<void>,
): Promise<void> {
  await client.query("BEGIN");
  try {
    await work(client);
    await client.query("COMMIT");
  } catch (error) {
    try {
      await client.query("ROLLBACK");
    } catch {
      // The connection is gone, and the transaction with it.
    }
    throw error;
  }
}

/* oxlint-disable no-await-in-loop -- one connection does one thing after the other */
async function carryOut(
  client: PostgresClient,
  { open = [], append, erase = [], prune = [], mark = [] }: Change,
): Promise<void> {
  for (const { chain, base, head, marked } of open) {
    await client.query(
      `INSERT INTO assent_chains (${CHAIN_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6)`,
      [chain, base.seq, base.hash, head.seq, head.hash, marked],
    );
  }
  if (append) await appendEntries(client, append);
  for (const { chain, seq, digest } of erase) {
    await client.query(
      "UPDATE assent_entries SET subject = NULL, key = NULL, body = NULL, digest = $1 WHERE chain = $2 AND seq = $3",
      [digest, chain, seq],
    );
  }
  for (const { chain, from, base } of prune) {
    const { rowCount } = await client.query(
      "UPDATE assent_chains SET base_seq = $1, base_hash = $2 WHERE chain = $3 AND base_seq = $4",
      [base.seq, base.hash, chain, from.seq],
    );
    if (rowCount !== 1) throw movedBase(chain);
    await client.query("DELETE FROM assent_entries WHERE chain = $1 AND seq <= $2", [
      chain,
      base.seq,
    ]);
  }
  for (const { chain, seq } of mark) {
    await client.query("UPDATE assent_chains SET marked = $1 WHERE chain = $2", [seq, chain]);
  }
}
/* oxlint-enable no-await-in-loop */

/** Names of errors that another process's CREATE or INSERT of the same thing causes. */
const COLLISIONS = new Set(["23505", "42P07", "42710", "40001", "40P01", "XX000"]);

function isCollision(error: unknown): boolean {
  return COLLISIONS.has(codeOf(error) ?? "") || /restart transaction/i.test(errorMessage(error));
}
