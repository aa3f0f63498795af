// Erasure on request (GDPR art. 17): what is about the subject goes, the links of the chain stay.
import { sha256 } from "../chain/canonical.ts";
import type { Entry } from "../chain/chain.ts";
import { found, commitWithJournal } from "../chain/journal.ts";
import type { ErasureReason } from "../chain/journal.ts";
import { LedgerError } from "../ledger-error.ts";
import { entriesOf } from "../read/walk.ts";
import type { LedgerStore } from "../stores/store.ts";

/** Entries that one act names. */
const MOST_IN_ACT = 500;

/**
 * Empties all records of a subject and notes in the journal which entries were emptied, never whose. What remains of
 * each is its time and a hash that nobody can guess back from. Resolves to the number of records; 0 if there are none.
 *
 * Think of backups, replicas and exports too. Whoever still holds his consent cookie is a subject like any other with
 * his next decision.
 *
 * @throws LedgerError `unavailable`; what was erased before stays erased, and calling again does the rest
 */
export async function eraseSubject(
  store: LedgerStore,
  subject: string,
  now: number = Date.now(),
): Promise<number> {
  await store.open();
  await found(store, now);
  const entries: Entry[] = [];
  for await (const entry of entriesOf(store, subject)) entries.push(entry);
  await redactEntries(store, entries, "request", now);
  return entries.length;
}

/** Turns entries into tombstones, act by act. */
export async function redactEntries(
  store: LedgerStore,
  entries: readonly Entry[],
  reason: ErasureReason,
  now: number,
): Promise<void> {
  for (let from = 0; from < entries.length; from += MOST_IN_ACT) {
    const part = entries.slice(from, from + MOST_IN_ACT);
    const named = part.map(({ chain, seq }): readonly [string, number] => [chain, seq]);
    // oxlint-disable-next-line no-await-in-loop -- one act after the other
    await commitWithJournal(store, { act: "erased", reason, entries: named }, now, () => ({
      erase: part.map(({ chain, seq, body }) => {
        if (body === null) throw new LedgerError("unavailable", `Entry ${seq} is empty already.`);
        return { chain, seq, digest: sha256(body) };
      }),
    }));
  }
}
