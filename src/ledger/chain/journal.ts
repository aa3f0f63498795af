// The ledger's own acts, in a chain of their own: what was opened, erased, pruned and signed, so that none of it can
// happen unseen.
import { randomUUID } from "node:crypto";
import { canonicalJson } from "./canonical.ts";
import { chainUp, GENESIS, JOURNAL } from "./chain.ts";
import type { Chain, Entry, Link } from "./chain.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { LedgerError } from "../ledger-error.ts";
import type { Change, LedgerStore } from "../stores/store.ts";

/** Why entries were emptied. */
export type ErasureReason = "request" | "retention";

/** What the ledger did. No act names a subject: the journal outlives what it tells of. */
export type Act =
  | { readonly act: "founded"; readonly ledger: string }
  | { readonly act: "opened"; readonly chain: string }
  | {
      readonly act: "erased";
      readonly reason: ErasureReason;
      /** Chain and seq of each. */
      readonly entries: readonly (readonly [string, number])[];
    }
  | {
      readonly act: "pruned";
      /** Where these chains begin from now on. */
      readonly bases: readonly (Link & { readonly chain: string })[];
    }
  | ({ readonly act: "checkpoint" } & Checkpoint);

/** What an act does, besides being written down. */
export type Effects = Omit<Change, "append">;

/** Others may write to the journal too; each try meets a new head. */
const TRIES = 50;

/**
 * Writes an act into the journal and does what it says, in one change.
 *
 * @throws LedgerError `unavailable`, with what the store threw as `cause`
 */
export async function commitWithJournal(
  store: LedgerStore,
  act: Act,
  now: number,
  effects: (entry: Entry) => Effects = () => ({}),
): Promise<Entry> {
  for (let tries = 1; ; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each try depends on how the one before ended
    const head = (await store.chain(JOURNAL))?.head ?? GENESIS;
    const [entry] = chainUp(JOURNAL, head, [
      { time: now, subject: null, key: null, body: canonicalJson(act) },
    ]);
    if (entry === undefined) throw new LedgerError("unavailable", "No act to write.");
    try {
      // oxlint-disable-next-line no-await-in-loop
      await store.commit({
        ...effects(entry),
        append: { chain: JOURNAL, after: head, entries: [entry] },
      });
      return entry;
    } catch (error) {
      // oxlint-disable-next-line no-await-in-loop
      const moved = (await store.chain(JOURNAL))?.head ?? GENESIS;
      // The connection may have broken after the commit.
      if (moved.hash === entry.hash) return entry;
      if (moved.hash === head.hash || tries === TRIES) {
        throw new LedgerError("unavailable", `The ledger could not note "${act.act}".`, error);
      }
      // oxlint-disable-next-line no-await-in-loop
      await pause(Math.random() * 10 * tries);
    }
  }
}

/** Makes sure that the journal is there, in whichever process comes first. */
export async function found(store: LedgerStore, now: number): Promise<void> {
  if (await store.chain(JOURNAL)) return;
  const [entry] = chainUp(JOURNAL, GENESIS, [
    {
      time: now,
      subject: null,
      key: null,
      body: canonicalJson({ act: "founded", ledger: randomUUID() } satisfies Act),
    },
  ]);
  if (entry === undefined) return;
  try {
    await store.commit({
      open: [freshChain(JOURNAL, GENESIS)],
      append: { chain: JOURNAL, after: GENESIS, entries: [entry] },
    });
  } catch (error) {
    if ((await store.chain(JOURNAL)) === undefined) {
      throw new LedgerError("unavailable", "The ledger could not be founded.", error);
    }
  }
}

/** The chain of this name, opened (with an act of the journal that it hangs on) if nobody has. */
export async function openChain(store: LedgerStore, name: string, now: number): Promise<Chain> {
  const there = await store.chain(name);
  if (there) return there;
  try {
    const entry = await commitWithJournal(
      store,
      { act: "opened", chain: name },
      now,
      ({ hash }) => ({
        open: [freshChain(name, { seq: 0, hash })],
      }),
    );
    return freshChain(name, { seq: 0, hash: entry.hash });
  } catch (error) {
    const opened = await store.chain(name);
    if (opened) return opened;
    throw error;
  }
}

function freshChain(chain: string, base: Link): Chain {
  return { chain, base, head: base, marked: 0 };
}

/** The act in the body of an entry, or undefined if it is none. Never throws. */
export function parseAct(body: string): Act | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isAct(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isAct(value: unknown): value is Act {
  if (typeof value !== "object" || value === null || !("act" in value)) return false;
  switch (value.act) {
    case "founded":
      return "ledger" in value && typeof value.ledger === "string";
    case "opened":
      return "chain" in value && typeof value.chain === "string";
    case "erased":
      return "entries" in value && Array.isArray(value.entries);
    case "pruned":
      return "bases" in value && Array.isArray(value.bases);
    case "checkpoint":
      return "heads" in value && Array.isArray(value.heads);
    default:
      return false;
  }
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
