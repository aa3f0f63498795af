// How many accepted and refused: numbers by day, policy version and language, and nothing about anybody.
import { JOURNAL } from "../chain/chain.ts";
import type { LedgerEvent } from "../ledger.ts";
import { countEntries, entryPages } from "./walk.ts";
import { parseRecord } from "../chain/record.ts";
import type { LedgerStore } from "../stores/store.ts";

/** Decisions of one kind. */
export type EventCounts = Readonly<Record<LedgerEvent, number>>;

/** Counts, and what share of the answers to the question was a consent. */
export interface Tally extends EventCounts {
  /** (given + renewed) / (given + renewed + refused); null where nobody answered. */
  readonly acceptRate: number | null;
}

/** Statistics of a ledger. Pruned and erased records count no more. */
export interface LedgerStats {
  readonly total: Tally;
  readonly erased: number;
  /** By `YYYY-MM-DD` (UTC). */
  readonly byDay: Readonly<Record<string, Tally>>;
  readonly byPolicy: Readonly<Record<string, Tally>>;
  readonly byLanguage: Readonly<Record<string, Tally>>;
}

/** Which decisions to count. */
export interface StatsOptions {
  /** Milliseconds since 1970, inclusive. */
  readonly from?: number;
  /** Milliseconds since 1970, exclusive. */
  readonly to?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Counts in one pass; memory grows with the days, versions and languages only. */
export async function ledgerStats(
  store: LedgerStore,
  { from = 0, to = Infinity, onProgress }: StatsOptions = {},
): Promise<LedgerStats> {
  await store.open();
  const counts = {
    day: new Counts(),
    policy: new Counts(),
    language: new Counts(),
    all: new Counts(),
  };
  let erased = 0;
  let done = 0;
  const chains = (await store.chains()).filter(({ chain }) => chain !== JOURNAL);
  const total = countEntries(chains);
  for (const { chain, base, head } of chains) {
    // oxlint-disable-next-line no-await-in-loop -- one chain after the other
    for await (const page of entryPages(store, chain, base.seq, head.seq)) {
      for (const { body, time } of page) {
        if (time < from || time >= to) continue;
        const record = body === null ? undefined : parseRecord(body);
        if (record === undefined) {
          erased += 1;
          continue;
        }
        counts.all.add("all", record.event);
        counts.day.add(record.time.slice(0, 10), record.event);
        counts.policy.add(record.policy, record.event);
        counts.language.add(record.language, record.event);
      }
      done += page.length;
      onProgress?.(done, total);
    }
  }
  return {
    total: counts.all.tallies()["all"] ?? tally(zero()),
    erased,
    byDay: counts.day.tallies(),
    byPolicy: counts.policy.tallies(),
    byLanguage: counts.language.tallies(),
  };
}

class Counts {
  readonly #counts = new Map<string, Record<LedgerEvent, number>>();

  add(key: string, event: LedgerEvent): void {
    const counts = this.#counts.get(key) ?? zero();
    counts[event] += 1;
    this.#counts.set(key, counts);
  }

  tallies(): Record<string, Tally> {
    const sorted = [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, counts]) => [key, tally(counts)]));
  }
}

function zero(): Record<LedgerEvent, number> {
  return { given: 0, refused: 0, withdrawn: 0, renewed: 0, "embed-released": 0, imported: 0 };
}

function tally(counts: EventCounts): Tally {
  const yes = counts.given + counts.renewed;
  const answers = yes + counts.refused;
  return { ...counts, acceptRate: answers === 0 ? null : yes / answers };
}
