// What the journal says about the other chains, in the form that verifying asks for.
import type { Entry, Link, Place } from "../chain/chain.ts";
import type { Checkpoint } from "../chain/checkpoint.ts";
import type { Act } from "../chain/journal.ts";

export class JournalFacts {
  /** The last entry of the journal that was read. */
  seq = 0;
  checkpoints = 0;
  readonly #opened = new Map<string, string>();
  readonly #bases = new Map<string, Link>();
  readonly #erased = new Map<string, Set<number>>();
  readonly #covered = new Map<string, number>();
  readonly #heads = new Map<string, Map<number, string>>();

  add(act: Act, entry: Entry): void {
    this.seq = entry.seq;
    switch (act.act) {
      case "opened":
        this.#opened.set(act.chain, entry.hash);
        break;
      case "erased":
        for (const [chain, seq] of act.entries) {
          const seqs = this.#erased.get(chain) ?? new Set();
          this.#erased.set(chain, seqs.add(seq));
        }
        break;
      case "pruned":
        for (const { chain, seq, hash } of act.bases) this.#bases.set(chain, { seq, hash });
        break;
      case "checkpoint":
        this.checkpoints += 1;
        break;
      case "founded":
        break;
    }
  }

  /** `isProven`: its signature was checked, and is right. */
  addCheckpoint({ heads }: Checkpoint, isProven: boolean): void {
    for (const { chain, seq, hash } of heads) {
      if (isProven) this.#covered.set(chain, Math.max(seq, this.coveredTo(chain)));
      const seen = this.#heads.get(chain) ?? new Map<number, string>();
      this.#heads.set(chain, seen.set(seq, hash));
    }
  }

  /** Does this chain begin where it was opened, or where it was last pruned to? */
  isBase(chain: string, base: Link): boolean {
    const pruned = this.#bases.get(chain);
    if (pruned) return pruned.seq === base.seq && pruned.hash === base.hash;
    return base.seq === 0 && this.#opened.get(chain) === base.hash;
  }

  isErased({ chain, seq }: Place): boolean {
    return this.#erased.get(chain)?.has(seq) ?? false;
  }

  openedChains(): Iterable<string> {
    return this.#opened.keys();
  }

  /** The hash that a checkpoint has seen at this place. */
  headAt(chain: string, seq: number): string | undefined {
    return this.#heads.get(chain)?.get(seq);
  }

  /** What checkpoints have seen behind `seq`. */
  headsBehind(chain: string, seq: number): readonly Place[] {
    const seen = [...(this.#heads.get(chain)?.keys() ?? [])];
    return seen.filter((head) => head > seq).map((head) => ({ chain, seq: head }));
  }

  /** Up to which entry a proven checkpoint speaks of the chain; 0 if none does. */
  coveredTo(chain: string): number {
    return this.#covered.get(chain) ?? 0;
  }
}
