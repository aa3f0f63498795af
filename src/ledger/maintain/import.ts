// Reads an export back: into an empty database, or on top of an earlier state of the same ledger.
import { canonicalJson, sha256 } from "../chain/canonical.ts";
import { linkHash } from "../chain/chain.ts";
import type { Entry, Link } from "../chain/chain.ts";
import { csvRows } from "./csv.ts";
import { LedgerError } from "../ledger-error.ts";
import type { Notice } from "../ledger.ts";
import { digestOf } from "../read/walk.ts";
import type { LedgerStore } from "../stores/store.ts";
import { entryOfLine, parseLine } from "./transfer.ts";
import type { Line } from "./transfer.ts";

/** What an import did. */
export interface ImportResult {
  /** Entries that were not there before. */
  readonly entries: number;
  readonly notices: number;
  /** Entries that were there already. */
  readonly skipped: number;
}

/** How to read. */
export interface ImportOptions {
  readonly format?: "ndjson" | "csv";
  readonly onProgress?: (lines: number) => void;
}

/** Entries in one commit: some megabytes, and the pages of the random ids are written back less often. */
const BATCH = 4000;

/**
 * Imports what `exportLedger` wrote, hashes and all: the chains verify afterwards as they did before. Every link is
 * checked on the way in. An import that stops half way is continued by starting it again.
 *
 * @throws LedgerError `bad-import` if a line is damaged, a link does not hold, the end is missing, or the database holds
 * another ledger; with the number of the line
 */
export async function importLedger(
  store: LedgerStore,
  chunks: AsyncIterable<string>,
  { format = "ndjson", onProgress }: ImportOptions = {},
): Promise<ImportResult> {
  await store.open();
  const importer = new Importer(store);
  let count = 0;
  for await (const text of format === "csv" ? csvLines(chunks) : textLines(chunks)) {
    count += 1;
    const line = parseLine(text);
    if (line === undefined) throw new LedgerError("bad-import", `Line ${count} is damaged.`);
    try {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await importer.take(line);
    } catch (error) {
      if (!(error instanceof LedgerError) || error.code !== "bad-import") throw error;
      throw new LedgerError("bad-import", `Line ${count}: ${error.message}`, error);
    }
    if (count % 1000 === 0) onProgress?.(count);
  }
  onProgress?.(count);
  return importer.result();
}

class Importer {
  readonly #store: LedgerStore;
  #hasBegun = false;
  #hasEnded = false;
  #entries = 0;
  #notices = 0;
  #skipped = 0;
  /** The chain that is being read: where it ended in the database, and where it ends with what was read. */
  #chain: { readonly name: string; readonly there: Link; stored: Link; end: Link } | undefined;
  #batch: Entry[] = [];

  constructor(store: LedgerStore) {
    this.#store = store;
  }

  async take(line: Line): Promise<void> {
    if (this.#hasEnded) throw bad("There is something behind the end.");
    if (!this.#hasBegun && line.kind !== "ledger") throw bad("This is no export of a ledger.");
    switch (line.kind) {
      case "ledger":
        if (line.subject !== undefined) {
          throw bad("This is the export of one subject; only a whole ledger can be imported.");
        }
        this.#hasBegun = true;
        return;
      case "notice":
        return this.#takeNotice({ hash: line.hash, body: canonicalJson(line.content) });
      case "chain":
        await this.#flush();
        return this.#begin(line.chain, line.base);
      case "entry":
        return this.#takeEntry(entryOfLine(line));
      case "end":
        await this.#flush();
        if (line.entries !== this.#entries + this.#skipped) throw bad("Entries are missing.");
        this.#hasEnded = true;
    }
  }

  result(): ImportResult {
    if (!this.#hasEnded) throw bad("The export is cut off: its last line is missing.");
    return { entries: this.#entries, notices: this.#notices, skipped: this.#skipped };
  }

  async #takeNotice(notice: Notice): Promise<void> {
    if (sha256(notice.body) !== notice.hash) throw bad(`The notice ${notice.hash} was changed.`);
    if ((await this.#store.notice(notice.hash)) !== undefined) return;
    await this.#store.commit({ notices: [notice] });
    this.#notices += 1;
  }

  async #begin(name: string, base: Link): Promise<void> {
    const there = await this.#store.chain(name);
    if (there === undefined) {
      await this.#store.commit({ open: [{ chain: name, base, head: base, marked: 0 }] });
    }
    const head = there?.head ?? base;
    this.#chain = { name, there: head, stored: head, end: base };
  }

  async #takeEntry(entry: Entry): Promise<void> {
    const chain = this.#chain;
    if (chain?.name !== entry.chain || entry.seq !== chain.end.seq + 1) {
      throw bad(`Entry ${entry.seq} of ${entry.chain} is out of order.`);
    }
    const digest = digestOf(entry);
    const { hash, seq, time } = entry;
    if (digest === undefined || linkHash(chain.end.hash, entry.chain, seq, time, digest) !== hash) {
      throw bad(`Entry ${seq} of ${entry.chain} was changed.`);
    }
    chain.end = { seq, hash };
    if (seq <= chain.there.seq) {
      if (seq === chain.there.seq && hash !== chain.there.hash) {
        throw bad("The database holds another ledger.");
      }
      this.#skipped += 1;
      return;
    }
    if (chain.stored.seq + this.#batch.length + 1 !== seq)
      throw bad("The database holds another ledger.");
    this.#batch.push(entry);
    if (this.#batch.length >= BATCH) await this.#flush();
  }

  async #flush(): Promise<void> {
    const chain = this.#chain;
    const entries = this.#batch;
    if (chain === undefined || entries.length === 0) return;
    this.#batch = [];
    await this.#store.commit({ append: { chain: chain.name, after: chain.stored, entries } });
    chain.stored = chain.end;
    this.#entries += entries.length;
  }
}

function bad(why: string): LedgerError {
  return new LedgerError("bad-import", why);
}

async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") yield line;
  }
  if (rest.trim() !== "") yield rest;
}

async function* csvLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let isHeading = true;
  for await (const cells of csvRows(chunks)) {
    if (!isHeading) yield cells.at(-1) ?? "";
    isHeading = false;
  }
}
