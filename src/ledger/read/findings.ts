// What a verification finds wrong, and where.
import type { Place } from "../chain/chain.ts";

/** What does not fit, and where. */
export interface Fault {
  readonly kind:
    | "changed"
    | "missing"
    | "added"
    | "erased-without-act"
    | "pruned-without-act"
    | "contradicts-checkpoint"
    | "bad-checkpoint"
    | "notice-changed"
    | "notice-missing";
  readonly chain?: string;
  readonly seq?: number;
  /** In words. */
  readonly what: string;
}

/** What a verification found. */
export interface Verification {
  readonly valid: boolean;
  readonly entries: number;
  /** Entries without a body, erased as the journal says. */
  readonly erased: number;
  readonly chains: number;
  readonly notices: number;
  readonly checkpoints: {
    readonly found: number;
    /** Signed with the given key. 0 without one. */
    readonly signed: number;
    /** Signed with another key, or not checked for want of one. */
    readonly unchecked: number;
  };
  /** Entries of the latest state that no valid checkpoint covers: their removal would not show. */
  readonly uncovered: number;
  /** The first 1000. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
}

/** A ledger that was replaced as a whole has as many faults as entries; nobody reads them all. */
const MOST_KEPT = 1000;

/** Collects faults. */
export class Findings {
  readonly faults: Fault[] = [];
  /** Of all, those not kept included. */
  count = 0;

  add(fault: Fault): void {
    this.count += 1;
    if (this.faults.length < MOST_KEPT) this.faults.push(fault);
  }

  changed({ chain, seq }: Place, what: string): void {
    this.add({ kind: "changed", chain, seq, what: `Entry ${seq} of ${chain} ${what}.` });
  }

  missing(chain: string, from: number, to: number): void {
    const which =
      from === to ? `Entry ${from} of ${chain} is` : `Entries ${from} to ${to} of ${chain} are`;
    this.add({ kind: "missing", chain, seq: from, what: `${which} gone.` });
  }
}
