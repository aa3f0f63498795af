// A ledger that forgets with the process: for tests and trials.
import { createLedger } from "./write/chained-ledger.ts";
import type { ChainedLedger, LedgerOptions } from "./write/chained-ledger.ts";
import { JOURNAL } from "./chain/chain.ts";
import type { Chain, Entry, Place } from "./chain/chain.ts";
import { LedgerError, movedBase, headConflict } from "./ledger-error.ts";
import type { Change, LedgerStore } from "./stores/store.ts";

/**
 * A ledger in memory. Nothing of it is durable: never the proof of a real site.
 *
 * @example
 * app.use(consent({ catalogue, ledger: memoryLedger() }))
 */
export function memoryLedger(options: LedgerOptions = {}): ChainedLedger {
  return createLedger(memoryStore(), options);
}

/** The store behind `memoryLedger`. */
export function memoryStore(): LedgerStore {
  const chains = new Map<string, Chain>();
  const rows = new Map<string, Entry[]>();
  const keys = new Map<string, Entry>();
  const texts = new Map<string, string>();

  const check = ({ open = [], append, prune = [] }: Change): void => {
    for (const { chain, from } of prune) {
      if (chains.get(chain)?.base.seq !== from.seq) throw movedBase(chain);
    }
    if (open.some(({ chain }) => chains.has(chain)))
      throw new LedgerError("unavailable", "Not stored: a chain exists already.");
    if (append === undefined) return;
    const chain = chains.get(append.chain) ?? open.find((fresh) => fresh.chain === append.chain);
    if (chain?.head.hash !== append.after.hash) throw headConflict(append.chain);
    if (append.entries.some(({ key }) => key !== null && keys.has(key))) {
      throw new LedgerError("unavailable", "Not stored: a key is taken.");
    }
  };

  return {
    chaining: "writer",
    async open() {},
    async commit(change) {
      check(change);
      for (const chain of change.open ?? []) chains.set(chain.chain, chain);
      for (const { hash, body } of change.notices ?? [])
        if (!texts.has(hash)) texts.set(hash, body);
      for (const entry of change.append?.entries ?? []) {
        const list = rows.get(entry.chain) ?? [];
        rows.set(entry.chain, list);
        list.push(entry);
        if (entry.key !== null) keys.set(entry.key, entry);
        update(entry.chain, { head: { seq: entry.seq, hash: entry.hash } });
      }
      for (const { chain, seq, digest } of change.erase ?? []) {
        const list = rows.get(chain) ?? [];
        const index = list.findIndex((entry) => entry.seq === seq);
        const entry = list[index];
        if (entry === undefined) continue;
        keys.delete(entry.key ?? "");
        list[index] = { ...entry, subject: null, key: null, body: null, digest };
      }
      for (const { chain, base } of change.prune ?? []) {
        const list = rows.get(chain) ?? [];
        for (const { key, seq } of list) if (seq <= base.seq) keys.delete(key ?? "");
        rows.set(
          chain,
          list.filter(({ seq }) => seq > base.seq),
        );
        update(chain, { base });
      }
      for (const { chain, seq } of change.mark ?? []) update(chain, { marked: seq });
    },
    chain: async (name) => chains.get(name),
    chains: async () => [...chains.values()].toSorted((a, b) => (a.chain < b.chain ? -1 : 1)),
    nextChain: async (name) =>
      [...rows.keys()].toSorted().find((chain) => chain > name && rows.get(chain)?.length !== 0),
    async entries(chain, seq, limit) {
      const list = rows.get(chain) ?? [];
      const first = list[0];
      const from = first === undefined ? 0 : Math.max(0, seq + 1 - first.seq);
      return list.slice(from, from + limit);
    },
    async bySubject(subject, after, limit) {
      const found: Entry[] = [];
      for (const chain of [...rows.keys()].toSorted()) {
        if (chain === JOURNAL) continue;
        for (const entry of rows.get(chain) ?? []) {
          if (entry.subject === subject && isAfter(entry, after)) found.push(entry);
        }
      }
      return found.slice(0, limit);
    },
    byKeys: async (wanted) => wanted.flatMap((key) => keys.get(key) ?? []),
    notice: async (hash) => texts.get(hash),
    async notices(hash, limit) {
      const sorted = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return sorted
        .filter(([other]) => other > hash)
        .slice(0, limit)
        .map(([other, body]) => ({ hash: other, body }));
    },
    async close() {},
  };

  function update(name: string, changed: Partial<Chain>): void {
    const chain = chains.get(name);
    if (chain) chains.set(name, { ...chain, ...changed });
  }
}

function isAfter(place: Place, after: Place): boolean {
  return place.chain > after.chain || (place.chain === after.chain && place.seq > after.seq);
}
