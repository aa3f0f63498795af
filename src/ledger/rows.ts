// What drivers return → what the ledger works with. Whole numbers come as number, bigint (node:sqlite) or text (pg).
import type { Chain, Entry } from "./chain.ts";
import type { Notice } from "./ledger.ts";
import { LedgerError } from "./ledger-error.ts";

/** Columns of an entry, in the order in which they are written. */
export const ENTRY_COLUMNS = "chain, seq, time, subject, key, body, digest, hash";

/** @throws LedgerError `schema` if the row is none of ours */
export function entryOf(row: unknown): Entry {
  const found = rowOf(row);
  return {
    chain: text(found["chain"]),
    seq: whole(found["seq"]),
    time: whole(found["time"]),
    subject: textOrNull(found["subject"]),
    key: textOrNull(found["key"]),
    body: textOrNull(found["body"]),
    digest: textOrNull(found["digest"]),
    hash: text(found["hash"]),
  };
}

/** Columns of a chain. */
export const CHAIN_COLUMNS = "chain, base_seq, base_hash, seq, hash, marked";

/** @throws LedgerError `schema` */
export function chainOf(row: unknown): Chain {
  const found = rowOf(row);
  return {
    chain: text(found["chain"]),
    base: { seq: whole(found["base_seq"]), hash: text(found["base_hash"]) },
    head: { seq: whole(found["seq"]), hash: text(found["hash"]) },
    marked: whole(found["marked"]),
  };
}

/** @throws LedgerError `schema` */
export function noticeOf(row: unknown): Notice {
  const found = rowOf(row);
  return { hash: text(found["hash"]), body: text(found["body"]) };
}

/** One column of a row that may be missing. */
export function textIn(row: unknown, column: string): string | undefined {
  return row === undefined || row === null ? undefined : text(rowOf(row)[column]);
}

function rowOf(row: unknown): Readonly<Record<string, unknown>> {
  if (typeof row !== "object" || row === null) throw foreign(row);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each column is checked where it is read
  return row as Readonly<Record<string, unknown>>;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw foreign(value);
  return value;
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : text(value);
}

function whole(value: unknown): number {
  const number = typeof value === "number" ? value : Number(value);
  if (!Number.isSafeInteger(number)) throw foreign(value);
  return number;
}

function foreign(value: unknown): LedgerError {
  return new LedgerError(
    "schema",
    `The database holds a ${typeof value} where the ledger keeps something else.`,
  );
}
