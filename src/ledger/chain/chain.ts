// How entries hang together. Pure: the same functions write the chain, verify it and check a receipt.
import { sha256 } from "./canonical.ts";

/** A place in a chain, and the hash that everything up to there adds up to. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** Which entry. */
export interface Place {
  readonly chain: string;
  readonly seq: number;
}

/** One row of the ledger. */
export interface Entry extends Place {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Null: an act of the ledger itself, or erased. */
  readonly subject: string | null;
  /** Idempotency key. Null: none, or erased. */
  readonly key: string | null;
  /** Canonical JSON of the record. Null: erased. */
  readonly body: string | null;
  /** SHA-256 of the body that was erased; null while the body is there. */
  readonly digest: string | null;
  readonly hash: string;
}

/** A chain: where it begins (after pruning, not at 0) and where it ends. */
export interface Chain {
  readonly chain: string;
  /** The link before the first entry that is still there. */
  readonly base: Link;
  readonly head: Link;
  /** Up to which entry the newest checkpoint speaks of this chain: a note that saves work, proves nothing. */
  readonly marked: number;
}

/** Names of chains: they stand in hashes, so nothing else may. */
export const CHAIN_NAME: RegExp = /^[a-z0-9-]{1,40}$/;

/** The chain of the ledger's own acts: what was opened, erased, pruned and signed. It is never pruned. */
export const JOURNAL = "journal";

/** What the journal hangs on. Every other chain hangs on the act of the journal that opened it. */
export const GENESIS: Link = { seq: 0, hash: "0".repeat(64) };

/**
 * The hash of an entry. It holds the body only through its digest, so that a body can be erased and the chain still
 * verifies; every body has a random id in it, so a digest tells nobody what the body was.
 */
export function linkHash(
  before: string,
  chain: string,
  seq: number,
  time: number,
  digest: string,
): string {
  return sha256(`${before}\n${chain}\n${seq}\n${time}\n${digest}`);
}

/** What becomes an entry once it is known what stands before it. */
export interface Draft {
  readonly time: number;
  readonly subject: string | null;
  readonly key: string | null;
  readonly body: string;
}

/** Chains drafts behind a link. */
export function chainUp(chain: string, after: Link, drafts: readonly Draft[]): Entry[] {
  let { seq, hash } = after;
  return drafts.map(({ time, subject, key, body }) => {
    seq += 1;
    hash = linkHash(hash, chain, seq, time, sha256(body));
    return { chain, seq, time, subject, key, body, digest: null, hash };
  });
}

/** The link that the last of these entries is; undefined of none. */
export function lastLink(entries: readonly Entry[]): Link | undefined {
  const last = entries.at(-1);
  return last && { seq: last.seq, hash: last.hash };
}
