// Reading for verification: a row that no ledger wrote is a finding with a place, and what stands behind it is read too.
import { JOURNAL } from "../chain/chain.ts";
import type { Chain, Entry } from "../chain/chain.ts";
import type { Findings } from "./findings.ts";
import type { Notice } from "../ledger.ts";
import { ForeignRowError } from "../stores/rows.ts";
import type { LedgerStore } from "../stores/store.ts";
import { allNotices, entryPages, PAGE } from "./walk.ts";

/** An entry, or the number of one that cannot be read (and was noted as changed). */
export type Read = Entry | number;

/** How much shorter the next try is, and how much longer after one that went well: few tries, wherever the row is. */
const STEP = 8;

/** The entries of a chain after `seq`, up to and including `last`, in pages. */
export async function* readPages(
  store: LedgerStore,
  found: Findings,
  chain: string,
  seq: number,
  last: number,
): AsyncGenerator<readonly Read[]> {
  let after = seq;
  let limit = PAGE;
  /* oxlint-disable no-await-in-loop -- page after page, shorter ones around a foreign row */
  while (after < last) {
    try {
      if (limit >= PAGE) {
        for await (const page of entryPages(store, chain, after, last)) {
          yield page;
          after = page.at(-1)?.seq ?? after;
        }
        return;
      }
      const page = await store.entries(chain, after, limit);
      const end = page.at(-1);
      if (end === undefined) return;
      yield page.filter((entry) => entry.seq <= last);
      after = end.seq;
      limit *= STEP;
    } catch (error) {
      if (!(error instanceof ForeignRowError)) throw error;
      if (limit > 1) {
        limit = Math.ceil(limit / STEP);
        continue;
      }
      const at = error.seq === undefined ? {} : { seq: error.seq };
      found.add({ kind: "changed", chain, ...at, what: error.message });
      // Behind what is no number, no number leads to the next.
      if (error.seq === undefined) return;
      after = error.seq;
      // A number between two whole ones is no entry's.
      if (after <= last && Number.isSafeInteger(after)) yield [after];
    }
  }
  /* oxlint-enable no-await-in-loop */
}

/** All chains whose rows can be read, and the names of all. */
export async function readChains(
  store: LedgerStore,
  found: Findings,
): Promise<{ readonly chains: readonly Chain[]; readonly names: ReadonlySet<string> }> {
  try {
    const chains = await store.chains();
    return { chains, names: new Set(chains.map(({ chain }) => chain)) };
  } catch (error) {
    if (!(error instanceof ForeignRowError)) throw error;
  }
  const names = new Set([JOURNAL]);
  for (let name = await readNextChain(store, found, ""); name !== undefined;) {
    names.add(name);
    // oxlint-disable-next-line no-await-in-loop -- each follows from the one before
    name = await readNextChain(store, found, name);
  }
  const chains: Chain[] = [];
  for (const name of names) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      const chain = await store.chain(name);
      if (chain) chains.push(chain);
      else names.delete(name);
    } catch (error) {
      if (!(error instanceof ForeignRowError)) throw error;
      found.add({ kind: "changed", chain: name, what: error.message });
    }
  }
  return { chains, names };
}

/** As `nextChain` of the store; a name that is none ends the list. */
export async function readNextChain(
  store: LedgerStore,
  found: Findings,
  name: string,
): Promise<string | undefined> {
  try {
    return await store.nextChain(name);
  } catch (error) {
    if (!(error instanceof ForeignRowError)) throw error;
    found.add({ kind: "added", what: "There are entries of a chain whose name is no text." });
    return undefined;
  }
}

/** All notices that can be read. */
export async function* readNotices(store: LedgerStore, found: Findings): AsyncGenerator<Notice> {
  for (let after = ""; ;) {
    try {
      for await (const notice of allNotices(store, after)) {
        after = notice.hash;
        yield notice;
      }
      return;
    } catch (error) {
      if (!(error instanceof ForeignRowError)) throw error;
    }
    try {
      // oxlint-disable-next-line no-await-in-loop -- until past the foreign row
      const [notice] = await store.notices(after, 1);
      if (notice === undefined) return;
      after = notice.hash;
      yield notice;
    } catch (error) {
      if (!(error instanceof ForeignRowError)) throw error;
      found.add({ kind: "notice-changed", what: error.message });
      if (error.row === undefined) return;
      after = error.row;
    }
  }
}
