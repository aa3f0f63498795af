// Signed checkpoints: where every chain ended at a time. Whoever cuts off the end of a chain afterwards contradicts one.
import type { KeyObject } from "node:crypto";
import { JOURNAL } from "./chain.ts";
import type { Link } from "./chain.ts";
import { found, commitWithJournal } from "./journal.ts";
import { checkSignature, signValue } from "./signing.ts";
import type { Signature } from "./signing.ts";
import type { LedgerStore } from "../stores/store.ts";

/** Keep a copy where the database's keeper cannot reach it: a checkpoint in the database falls with its end. */
export interface Checkpoint {
  /** ISO 8601. */
  readonly time: string;
  /** Ends of the chains that moved since the checkpoint before, and of the journal. */
  readonly heads: readonly (Link & { readonly chain: string })[];
  readonly signature: Signature;
}

/**
 * Signs where the chains end now, and writes that into the journal. Undefined if nothing has moved.
 *
 * @throws LedgerError `unavailable`
 */
export async function addCheckpoint(
  store: LedgerStore,
  key: KeyObject,
  now: number,
): Promise<Checkpoint | undefined> {
  await found(store, now);
  const chains = await store.chains();
  const moved = chains.filter((chain) => chain.chain !== JOURNAL && chain.head.seq > chain.marked);
  if (moved.length === 0) return undefined;
  const heads = [...moved, ...chains.filter((chain) => chain.chain === JOURNAL)].map(
    ({ chain, head }) => ({ chain, seq: head.seq, hash: head.hash }),
  );
  const content = { time: new Date(now).toISOString(), heads };
  const checkpoint = { ...content, signature: signValue(content, key) };
  await commitWithJournal(store, { act: "checkpoint", ...checkpoint }, now, () => ({
    mark: moved.map(({ chain, head }) => ({ chain, seq: head.seq })),
  }));
  return checkpoint;
}

/** Was this signed with that key, as it stands? Never throws. */
export function checkCheckpoint(
  { time, heads, signature }: Checkpoint,
  key: KeyObject,
): "valid" | "invalid" | "unknown-key" {
  return checkSignature({ time, heads }, signature, key);
}
