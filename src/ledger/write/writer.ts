// Group commit: decisions that arrive while the disk is busy go into the next commit together, and nobody is answered
// before his is durable.
import { chainUp, lastLink } from "../chain/chain.ts";
import type { Entry, Link } from "../chain/chain.ts";
import type { Notice, Recorded } from "../ledger.ts";
import { LedgerError, errorMessage } from "../ledger-error.ts";
import { parseRecord } from "../chain/record.ts";
import type { RecordDraft } from "../chain/record.ts";
import type { LedgerStore } from "../stores/store.ts";

/** Most entries in one commit: more gain nothing, and make everybody in it wait. */
const MOST_IN_COMMIT = 512;
/** How often one batch is tried: once more after a failure, and again each time somebody else got ahead. */
const FAILURES = 2;
const COLLISIONS = 100;

interface Waiting {
  readonly draft: RecordDraft;
  readonly notice: Notice | undefined;
  /** On the clock of `performance`. */
  readonly deadline: number;
  readonly resolve: (recorded: Recorded) => void;
  readonly reject: (error: LedgerError) => void;
  /** He has his answer. */
  isOver: boolean;
}

/** The chain that is written to, and where it ends. */
export interface End {
  readonly chain: string;
  head: Link;
}

/** What a writer is told at construction. */
export interface WriterOptions {
  /** Most decisions that may wait; beyond that `overloaded`. */
  readonly queue: number;
  /** Milliseconds until `timeout`. */
  readonly timeout: number;
  /** Makes the store ready, and says which chain to write to and where it ends. */
  readonly open: () => Promise<End>;
  /** Told after each commit. */
  readonly onCommit: () => void;
}

/** Writes to the end of one chain, one commit after the other. */
export class ChainWriter {
  readonly #store: LedgerStore;
  readonly #options: WriterOptions;
  readonly #knownNotices = new Set<string>();
  readonly #pending = new Map<string, Promise<Recorded>>();
  #queue: Waiting[] = [];
  /** In the commit that is under way. */
  #batch: readonly Waiting[] = [];
  /** How many have no answer yet. */
  #waiting = 0;
  #timer: NodeJS.Timeout | undefined;
  #end: End | undefined;
  #running: Promise<void> | undefined;

  constructor(store: LedgerStore, options: WriterOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Resolves when the draft is durable, or is found to have been recorded before. */
  // No async functions here: each would be another promise for every decision.
  // oxlint-disable-next-line typescript/promise-function-async
  record(draft: RecordDraft, notice: Notice | undefined): Promise<Recorded> {
    const { key } = draft;
    const twin = key === null ? undefined : this.#pending.get(key);
    if (twin) return twin;
    if (this.#waiting >= this.#options.queue) {
      const message = `${this.#waiting} decisions already wait for the database.`;
      return Promise.reject(new LedgerError("overloaded", message));
    }
    const recorded = new Promise<Recorded>((resolve, reject) => {
      this.#queue.push({
        draft,
        notice,
        deadline: performance.now() + this.#options.timeout,
        isOver: false,
        resolve,
        reject,
      });
    });
    this.#waiting += 1;
    this.#running ??= this.#run();
    this.#watch();
    if (key !== null) this.#pending.set(key, recorded);
    return recorded;
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** One timer for all: they give up in the order in which they came. */
  #watch(): void {
    if (this.#timer !== undefined) return;
    const oldest = this.#batch.find(({ isOver }) => !isOver) ?? this.#queue[0];
    if (oldest === undefined) return;
    const left = Math.max(0, Math.ceil(oldest.deadline - performance.now()));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const now = performance.now();
      const error = new LedgerError(
        "timeout",
        `No answer of the database in ${this.#options.timeout} ms.`,
      );
      for (const waiting of this.#batch) if (waiting.deadline <= now) this.#fail(waiting, error);
      // Nobody waits any more: not to be recorded behind the back of a visitor who was told that it was not.
      const stays = this.#queue.findIndex(({ deadline }) => deadline > now);
      const given = this.#queue.splice(0, stays === -1 ? this.#queue.length : stays);
      for (const waiting of given) this.#fail(waiting, error);
      this.#watch();
    }, left);
  }

  #settleOne(waiting: Waiting): boolean {
    if (waiting.isOver) return false;
    waiting.isOver = true;
    this.#waiting -= 1;
    // From here on the database knows the key, or nobody does.
    const { key } = waiting.draft;
    if (key !== null) this.#pending.delete(key);
    return true;
  }

  #tell(waiting: Waiting, recorded: Recorded): void {
    if (this.#settleOne(waiting)) waiting.resolve(recorded);
  }

  #fail(waiting: Waiting, error: LedgerError): void {
    if (this.#settleOne(waiting)) waiting.reject(error);
  }

  async #run(): Promise<void> {
    // All requests that this turn of the event loop has read get into the same commit.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    while (this.#queue.length > 0) {
      this.#batch = this.#queue.splice(0, MOST_IN_COMMIT);
      // oxlint-disable-next-line no-await-in-loop -- one commit after the other is the point
      await this.#settle(this.#batch);
    }
    this.#batch = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = undefined;
  }

  /** Never rejects: each of the batch is told by itself. */
  async #settle(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.#commit(batch);
      this.#options.onCommit();
    } catch (error) {
      // What is there is unknown now; the next commit looks.
      this.#end = undefined;
      const failure =
        error instanceof LedgerError
          ? error
          : new LedgerError(
              "unavailable",
              `The ledger could not be written: ${errorMessage(error)}`,
              error,
            );
      for (const waiting of batch) this.#fail(waiting, failure);
    }
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    let left = batch;
    let failures = 0;
    for (let collisions = 0; left.length > 0;) {
      // oxlint-disable-next-line no-await-in-loop -- each try depends on how the one before ended
      const end = (this.#end ??= await this.#options.open());
      const entries = chainUp(
        end.chain,
        end.head,
        left.map(({ draft }) => draft),
      );
      const head = lastLink(entries) ?? end.head;
      try {
        const notices = this.#newNotices(left);
        // oxlint-disable-next-line no-await-in-loop
        await this.#store.commit({
          append: { chain: end.chain, after: end.head, entries },
          ...(notices.length > 0 && { notices }),
        });
        for (const { hash } of notices) this.#knownNotices.add(hash);
        end.head = head;
        this.#tellAll(left);
        return;
      } catch (error) {
        // oxlint-disable-next-line no-await-in-loop
        const { now, taken } = await this.#look(end.chain, left);
        if (now.hash === head.hash) {
          // The connection broke after the commit.
          end.head = head;
          this.#tellAll(left);
          return;
        }
        const known = left.filter(({ draft }) => draft.key !== null && taken.has(draft.key));
        for (const waiting of known) {
          this.#tell(waiting, recordedOf(taken.get(waiting.draft.key ?? "")));
        }
        left = left.filter((waiting) => !known.includes(waiting));
        const gotAhead = known.length > 0 || now.hash !== end.head.hash;
        if (gotAhead) collisions += 1;
        else failures += 1;
        if (failures === FAILURES || collisions === COLLISIONS) throw error;
        end.head = now;
      }
    }
  }

  /** What is there after a commit that failed: where the chain ends, and which of the acts were known already. */
  async #look(
    chain: string,
    left: readonly Waiting[],
  ): Promise<{ readonly now: Link; readonly taken: ReadonlyMap<string, Entry> }> {
    const keys = left.flatMap(({ draft }) => draft.key ?? []);
    const found = await this.#store.chain(chain);
    if (found === undefined) throw new LedgerError("unavailable", `The chain ${chain} is gone.`);
    const entries = await this.#store.byKeys(keys);
    return { now: found.head, taken: new Map(entries.map((entry) => [entry.key ?? "", entry])) };
  }

  #tellAll(batch: readonly Waiting[]): void {
    for (const waiting of batch) {
      const { id, subject, time } = waiting.draft;
      this.#tell(waiting, { id, subject, time });
    }
  }

  #newNotices(batch: readonly Waiting[]): readonly Notice[] {
    const notices = new Map<string, Notice>();
    for (const { notice } of batch) {
      if (notice && !this.#knownNotices.has(notice.hash)) notices.set(notice.hash, notice);
    }
    return [...notices.values()];
  }
}

function recordedOf(entry: Entry | undefined): Recorded {
  const record = parseRecord(entry?.body ?? "");
  return { id: record?.id ?? "", subject: record?.subject ?? "", time: entry?.time ?? 0 };
}
