// The tables of both databases, and how a database gets from one version of them to the next.
import { LedgerError } from "../ledger-error.ts";

/** Column types that differ. */
export interface Dialect {
  /** A whole number of 64 bits. */
  readonly whole: string;
  /** Text that compares by its bytes, whatever the locale of the database. */
  readonly text: string;
}

/**
 * The steps from an empty database to the present version; a step, once released, is never changed. Only what SQLite,
 * PostgreSQL and those that speak its protocol have in common.
 */
export function schemaSteps({ whole, text }: Dialect): readonly (readonly string[])[] {
  return [
    [
      `CREATE TABLE IF NOT EXISTS assent_notices (
        hash ${text} NOT NULL PRIMARY KEY,
        body ${text} NOT NULL
      )`,
      `CREATE TABLE IF NOT EXISTS assent_chains (
        chain ${text} NOT NULL PRIMARY KEY,
        base_seq ${whole} NOT NULL,
        base_hash ${text} NOT NULL,
        seq ${whole} NOT NULL,
        hash ${text} NOT NULL,
        marked ${whole} NOT NULL
      )`,
      `CREATE TABLE IF NOT EXISTS assent_entries (
        chain ${text} NOT NULL,
        seq ${whole} NOT NULL,
        time ${whole} NOT NULL,
        subject ${text},
        key ${text},
        body ${text},
        digest ${text},
        hash ${text} NOT NULL,
        PRIMARY KEY (chain, seq)
      )`,
      `CREATE INDEX IF NOT EXISTS assent_entries_subject ON assent_entries (subject)`,
      `CREATE UNIQUE INDEX IF NOT EXISTS assent_entries_key ON assent_entries (key)`,
    ],
  ];
}

/** Holds the version: one row. */
export const META_TABLE = `CREATE TABLE IF NOT EXISTS assent_meta (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  value VARCHAR(40) NOT NULL
)`;

/**
 * How many steps a database has behind it, from the text in its meta table.
 *
 * @throws LedgerError `schema` if it has more than this version knows
 */
export function stepsDone(version: string | undefined, known: number): number {
  const done = version === undefined ? 0 : Number(version);
  if (!Number.isSafeInteger(done) || done < 0 || done > known) {
    throw new LedgerError(
      "schema",
      `The ledger in this database is of version ${JSON.stringify(version)}; this assent knows up to ${known}. Update assent.`,
    );
  }
  return done;
}
