// Retention: records that no proof is needed of any more go, and the journal says where the chains begin from now on.
import { JOURNAL } from "../chain/chain.ts";
import type { Chain, Entry, Link } from "../chain/chain.ts";
import { redactEntries } from "./erase.ts";
import { found, commitWithJournal } from "../chain/journal.ts";
import { entryPages } from "../read/walk.ts";
import type { LedgerStore } from "../stores/store.ts";

/** What pruning did. */
export interface Pruning {
  /** Rows that are gone. */
  readonly removed: number;
  /** Rows that are empty now, since younger ones stand before them in the chain. */
  readonly emptied: number;
}

/** Entries out of order that are emptied at once. */
const MOST_KEPT = 500;

/**
 * Removes the records of decisions made before `before` (milliseconds since 1970). Keep records as long as the consent
 * is used, and then as long as claims can be brought; the statute of limitations is five years in many places.
 *
 * A chain is cut where its first younger record stands. Older ones behind that (the clock went backwards) are emptied,
 * and go when their turn comes.
 *
 * @throws LedgerError `unavailable`; calling again does the rest
 */
export async function pruneLedger(
  store: LedgerStore,
  before: number,
  options: {
    readonly now?: number;
    readonly onProgress?: (done: number, total: number) => void;
  } = {},
): Promise<Pruning> {
  await store.open();
  const now = options.now ?? Date.now();
  await found(store, now);
  const chains = (await store.chains()).filter(({ chain }) => chain !== JOURNAL);
  let removed = 0;
  let emptied = 0;
  for (const [index, chain] of chains.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one chain after the other
    const { base, stragglers } = await findOld(store, chain, before, now);
    emptied += stragglers;
    if (base.seq > chain.base.seq) {
      const bases = [{ chain: chain.chain, ...base }];
      // oxlint-disable-next-line no-await-in-loop
      await commitWithJournal(store, { act: "pruned", bases }, now, () => ({
        prune: [{ chain: chain.chain, from: chain.base, base }],
      }));
      removed += base.seq - chain.base.seq;
    }
    options.onProgress?.(index + 1, chains.length);
  }
  return { removed, emptied };
}

/** Where the chain may be cut; empties what is old behind that. */
async function findOld(
  store: LedgerStore,
  { chain, base, head }: Chain,
  before: number,
  now: number,
): Promise<{ readonly base: Link; readonly stragglers: number }> {
  let cut = base;
  let isCut = false;
  let stragglers = 0;
  let old: Entry[] = [];
  const empty = async (): Promise<void> => {
    await redactEntries(store, old, "retention", now);
    stragglers += old.length;
    old = [];
  };
  for await (const page of entryPages(store, chain, base.seq, head.seq)) {
    for (const entry of page) {
      const isOld = entry.body === null || entry.time < before;
      if (!isOld) isCut = true;
      else if (!isCut) cut = { seq: entry.seq, hash: entry.hash };
      else if (entry.body !== null) old.push(entry);
    }
    // oxlint-disable-next-line no-await-in-loop
    if (old.length >= MOST_KEPT) await empty();
  }
  await empty();
  return { base: cut, stragglers };
}
