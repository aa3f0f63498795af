// What drivers return → what the ledger works with. Whole numbers come as number, bigint (node:sqlite) or text (pg).
import type { Chain, Entry } from "../chain/chain.ts";
import type { Notice } from "../ledger.ts";
import { LedgerError } from "../ledger-error.ts";

/** Columns of an entry, in the order in which they are written. */
export const ENTRY_COLUMNS = "chain, seq, time, subject, key, body, digest, hash";

/** Columns of a chain. */
export const CHAIN_COLUMNS = "chain, base_seq, base_hash, seq, hash, marked";

/** A row with another type of value than the ledger writes: SQLite keeps any in any column. */
export class ForeignRowError extends LedgerError {
  /** Name of the chain, or hash of the notice, that the row is of; undefined if even that is foreign. */
  readonly row: string | undefined;
  /** Number of the entry, which may be no whole one; undefined of a chain or notice, and if it is no number. */
  readonly seq: number | undefined;

  constructor(row: unknown, column: string, value: unknown, seq?: unknown) {
    const which = seq === undefined ? "The row" : `Entry ${wordOf(seq)}`;
    super("schema", `${which} of ${wordOf(row)} holds ${typeWord(value)} as its ${column}.`);
    this.row = typeof row === "string" ? row : undefined;
    this.seq = seq === undefined ? undefined : toNumber(seq);
  }
}

/**
 * From a row by names, or from one that is a list in the order of `ENTRY_COLUMNS`.
 *
 * @throws ForeignRowError
 */
export function entryOf(row: unknown): Entry {
  const [chain, seq, time, subject, key, body, digest, hash] = isList(row)
    ? row
    : listOf(rowOf(row));
  const place = whole(seq);
  const moment = whole(time);
  if (typeof chain !== "string") throw new ForeignRowError(chain, "chain", chain, seq);
  if (place === undefined) throw new ForeignRowError(chain, "number", seq, seq);
  if (moment === undefined) throw new ForeignRowError(chain, "time", time, seq);
  if (!isTextOrNull(subject)) throw new ForeignRowError(chain, "subject", subject, seq);
  if (!isTextOrNull(key)) throw new ForeignRowError(chain, "key", key, seq);
  if (!isTextOrNull(body)) throw new ForeignRowError(chain, "body", body, seq);
  if (!isTextOrNull(digest)) throw new ForeignRowError(chain, "digest", digest, seq);
  if (typeof hash !== "string") throw new ForeignRowError(chain, "hash", hash, seq);
  return { chain, seq: place, time: moment, subject, key, body, digest, hash };
}

function listOf(row: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [
    row["chain"],
    row["seq"],
    row["time"],
    row["subject"],
    row["key"],
    row["body"],
    row["digest"],
    row["hash"],
  ];
}

/** @throws ForeignRowError */
export function chainOf(row: unknown): Chain {
  const found = rowOf(row);
  const chain = found["chain"];
  if (typeof chain !== "string") throw new ForeignRowError(chain, "name", chain);
  const number = (column: string): number => {
    const value = whole(found[column]);
    if (value === undefined) throw new ForeignRowError(chain, column, found[column]);
    return value;
  };
  const text = (column: string): string => {
    const value = found[column];
    if (typeof value !== "string") throw new ForeignRowError(chain, column, value);
    return value;
  };
  return {
    chain,
    base: { seq: number("base_seq"), hash: text("base_hash") },
    head: { seq: number("seq"), hash: text("hash") },
    marked: number("marked"),
  };
}

/** @throws ForeignRowError */
export function noticeOf(row: unknown): Notice {
  const { hash, body } = rowOf(row);
  if (typeof hash !== "string") throw new ForeignRowError(hash, "hash", hash);
  if (typeof body !== "string") throw new ForeignRowError(hash, "body", body);
  return { hash, body };
}

/** One column of a row that may be missing. @throws ForeignRowError if it holds no text */
export function textIn(row: unknown, column: string): string | undefined {
  if (row === undefined || row === null) return undefined;
  const value = rowOf(row)[column];
  if (typeof value !== "string") throw new ForeignRowError(undefined, column, value);
  return value;
}

function isList(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

function rowOf(row: unknown): Readonly<Record<string, unknown>> {
  if (typeof row !== "object" || row === null) throw new ForeignRowError(undefined, "row", row);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each column is checked where it is read
  return row as Readonly<Record<string, unknown>>;
}

function isTextOrNull(value: unknown): value is string | null {
  return typeof value === "string" || value === null;
}

function whole(value: unknown): number | undefined {
  const number = typeof value === "number" ? value : toNumber(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

function toNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

/** Never the value itself: it may be anybody's. */
function typeWord(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return "a text";
  return typeof value === "object" ? "bytes" : "another number than it may";
}

function wordOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint"
    ? String(value).slice(0, 80)
    : typeWord(value);
}
