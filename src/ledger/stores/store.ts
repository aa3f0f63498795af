// What a database must do for the ledger. Implement this to keep the ledger in one of your own.
import type { Chain, Entry, Link, Place } from "../chain/chain.ts";
import type { Notice } from "../ledger.ts";

/** Everything in one change happens, durably, or nothing of it. */
export interface Change {
  /** Chains to begin; each must not exist yet. */
  readonly open?: readonly Chain[];
  /** Notices to keep; those already there stay as they are. */
  readonly notices?: readonly Notice[];
  /** Entries to add behind `after`, which must be the head of the chain at that moment. */
  readonly append?: {
    readonly chain: string;
    readonly after: Link;
    readonly entries: readonly Entry[];
  };
  /** Entries whose subject, key and body go, and whose digest comes. */
  readonly erase?: readonly (Place & { readonly digest: string })[];
  /** Chains that must begin at `from`, and whose entries up to and including `base` go. */
  readonly prune?: readonly {
    readonly chain: string;
    readonly from: Link;
    readonly base: Link;
  }[];
  /** Chains whose `marked` moves. */
  readonly mark?: readonly Place[];
}

/**
 * Rows in, rows out; all meaning is the ledger's. Every method may reject with whatever the driver throws. The contract
 * test `test/ledger/contract.ts` says the rest.
 */
export interface LedgerStore {
  /**
   * Who may write behind the same head. `ledger`: writers take turns (one file, one writer at a time), so there is one
   * chain for all. `writer`: many write at once, so each process has a chain of its own and none waits for another.
   */
  readonly chaining: "ledger" | "writer";
  /** Creates the schema or brings it up to date. May be called again, and by several processes at once. */
  open(): Promise<void>;
  /**
   * Carries out a change; resolves when it is durable. Rejects, with nothing done, if a head is not where it was
   * expected, a chain exists already or a key is taken; with nothing known, if the connection broke.
   */
  commit(change: Change): Promise<void>;
  chain(name: string): Promise<Chain | undefined>;
  /** In order of name. */
  chains(): Promise<readonly Chain[]>;
  /** The first name, in order, after `name` that any entry has: finds entries of chains that are not listed. */
  nextChain(name: string): Promise<string | undefined>;
  /** Entries of a chain in order, after `seq`, at most `limit`. */
  entries(chain: string, seq: number, limit: number): Promise<readonly Entry[]>;
  /** Entries of a subject in order of chain and seq, after a place, at most `limit`. */
  bySubject(subject: string, after: Place, limit: number): Promise<readonly Entry[]>;
  byKeys(keys: readonly string[]): Promise<readonly Entry[]>;
  notice(hash: string): Promise<string | undefined>;
  /** Notices in order of hash, after `hash`, at most `limit`. */
  notices(hash: string, limit: number): Promise<readonly Notice[]>;
  close(): Promise<void>;
}
