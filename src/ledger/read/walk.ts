// Reading long lists page by page: constant memory, and nothing held open between the pages.
import { sha256 } from "../chain/canonical.ts";
import type { Chain, Entry, Link, Place } from "../chain/chain.ts";
import { LedgerError } from "../ledger-error.ts";
import type { Notice } from "../ledger.ts";
import type { LedgerStore } from "../stores/store.ts";

/** Entries a page. */
export const PAGE = 1000;
/** Notices are long. */
const NOTICE_PAGE = 20;

/** The entries of a chain after `seq`, up to and including `last`, in pages; the next one is fetched meanwhile. */
export async function* entryPages(
  store: LedgerStore,
  chain: string,
  seq: number,
  last: number,
): AsyncGenerator<readonly Entry[]> {
  let next = store.entries(chain, seq, PAGE);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const page = await next;
    const end = page.at(-1);
    if (end === undefined) return;
    const isLast = end.seq >= last || page.length < PAGE;
    if (!isLast) {
      next = store.entries(chain, end.seq, PAGE);
      // Whoever stops early must not leave an unhandled rejection behind.
      next.catch(() => undefined);
    }
    yield end.seq > last ? page.filter((entry) => entry.seq <= last) : page;
    if (isLast) return;
  }
}

/** All entries of a subject. */
export async function* entriesOf(store: LedgerStore, subject: string): AsyncGenerator<Entry> {
  let after: Place = { chain: "", seq: 0 };
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await store.bySubject(subject, after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last;
  }
}

/** All notices behind a hash, in order of their hash. */
export async function* allNotices(store: LedgerStore, after = ""): AsyncGenerator<Notice> {
  for (let hash = after; ;) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await store.notices(hash, NOTICE_PAGE);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    hash = last.hash;
  }
}

/** How many entries these chains hold. */
export function countEntries(chains: readonly Chain[]): number {
  return chains.reduce((sum, { base, head }) => sum + head.seq - base.seq, 0);
}

/** The link before an entry. @throws LedgerError `unavailable` if the chain has a gap there */
export async function linkBefore(store: LedgerStore, { chain, seq }: Place): Promise<Link> {
  const [before] = await store.entries(chain, seq - 2, 1);
  if (before?.seq === seq - 1) return { seq: before.seq, hash: before.hash };
  const base = (await store.chain(chain))?.base;
  if (base?.seq === seq - 1) return base;
  throw new LedgerError("unavailable", `The entry before ${chain} ${seq} is missing.`);
}

/** The digest of an entry, whether or not its body is still there. */
export function digestOf(entry: Entry): string | undefined {
  return entry.body === null ? (entry.digest ?? undefined) : sha256(entry.body);
}
