// The hot path of the ledger in PostgreSQL: entries behind the end of a chain, in one statement.
import { sha256 } from "../chain/canonical.ts";
import type { Entry } from "../chain/chain.ts";
import { LedgerError, headConflict } from "../ledger-error.ts";
import { codeOf } from "./postgres-client.ts";
import type { PostgresClient, PostgresPool } from "./postgres-client.ts";
import { ENTRY_COLUMNS } from "./rows.ts";
import type { Change } from "./store.ts";

/** ASCII "unit separator" and "record separator": JSON escapes them, and no other column may hold them. */
const BETWEEN = "\u001F";
const NULL = "\u001E";

/** Columns in which the entries of one chain differ, and what the server makes of each. */
const COLUMNS = [
  ["seq", "::bigint"],
  ["time", "::bigint"],
  ["subject", ""],
  ["key", ""],
  ["body", ""],
  ["digest", ""],
  ["hash", ""],
] as const;

/** What stands before the columns: where the chain has to end, and where it will. */
const FIRST_COLUMN = 6;

/**
 * One statement, so that one round trip moves the end of the chain and adds the entries, or does neither. A column
 * travels as one text and is split by the server: of all ways to send many rows this costs both sides the least (JSON
 * is a quarter slower, arrays and lists of parameters have to be written and parsed value by value).
 */
const APPEND = `WITH moved AS (
    UPDATE assent_chains SET seq = $1, hash = $2 WHERE chain = $3 AND seq = $4 AND hash = $5 RETURNING chain
  )
  INSERT INTO assent_entries (${ENTRY_COLUMNS})
  SELECT moved.chain, ${COLUMNS.map(([name, cast]) => `e.${name}${cast}`).join(", ")}
  FROM moved, unnest(${COLUMNS.map((_, index) => `string_to_array($${FIRST_COLUMN + index}, E'\\x1F', E'\\x1E')`).join(", ")})
    AS e (${COLUMNS.map(([name]) => name).join(", ")})`;

/** By its text, so that no other version's statement of this name is ever taken for this one. */
const NAME = `assent-${sha256(APPEND).slice(0, 16)}`;

type Append = NonNullable<Change["append"]>;

/** @throws LedgerError `unavailable` if the chain has another end; nothing is stored then */
export async function appendEntries(client: PostgresClient, append: Append): Promise<void> {
  await run(append, async (values) => client.query(APPEND, values));
}

/**
 * The same, prepared, which spares the server a sixth of its time; false, with nothing stored, if there is a pooler in
 * between that gives each transaction another connection of the server, where the statement is not prepared.
 */
export async function appendPrepared(pool: PostgresPool, append: Append): Promise<boolean> {
  try {
    await run(append, async (values) => pool.query({ name: NAME, text: APPEND, values }));
    return true;
  } catch (error) {
    if (isOfPooler(error)) return false;
    throw error;
  }
}

async function run(
  { chain, after, entries }: Append,
  send: (values: unknown[]) => Promise<{ readonly rowCount?: number | null }>,
): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  const ends = [last.seq, last.hash, chain, after.seq, after.hash];
  const columns = COLUMNS.map(([name]) => columnText(entries, name));
  const { rowCount } = await send([...ends, ...columns]);
  if (rowCount !== entries.length) throw headConflict(chain);
}

/** invalid_sql_statement_name, duplicate_prepared_statement: both come before anything is carried out. */
function isOfPooler(error: unknown): boolean {
  const code = codeOf(error);
  return code === "26000" || code === "42P05";
}

function columnText(entries: readonly Entry[], name: (typeof COLUMNS)[number][0]): string {
  let text = "";
  for (const entry of entries) {
    const value = entry[name];
    if (typeof value === "string" && (value.includes(BETWEEN) || value.includes(NULL))) {
      throw new LedgerError("unavailable", `Not stored: ${name} holds a control character.`);
    }
    if (entry !== entries[0]) text += BETWEEN;
    text += value ?? NULL;
  }
  return text;
}
