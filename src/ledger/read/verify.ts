// Does the ledger still say what was written into it? Reads everything once and names what does not fit.
import type { KeyObject } from "node:crypto";
import { sha256 } from "../chain/canonical.ts";
import { CHAIN_NAME, GENESIS, JOURNAL, linkHash } from "../chain/chain.ts";
import type { Chain, Entry } from "../chain/chain.ts";
import { checkCheckpoint } from "../chain/checkpoint.ts";
import type { Checkpoint } from "../chain/checkpoint.ts";
import { parseAct } from "../chain/journal.ts";
import { Findings } from "./findings.ts";
import type { Fault, Verification } from "./findings.ts";
import { JournalFacts } from "./journal-facts.ts";
import { readChains, readNextChain, readNotices, readPages } from "./verify-reading.ts";
import { countEntries, digestOf, entryPages } from "./walk.ts";
import { LAST_TIME, matchingNotice, parseRecord } from "../chain/record.ts";
import { parsePublicKey } from "../chain/signing.ts";
import type { KeyInput } from "../chain/signing.ts";
import type { LedgerStore } from "../stores/store.ts";

/** How to verify. */
export interface VerifyOptions {
  /** The public half of `signingKey`. Without it signatures are not checked. */
  readonly publicKey?: KeyInput;
  /** Checkpoints that were kept elsewhere: they show even that the end of the database is gone. */
  readonly checkpoints?: readonly Checkpoint[];
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Verifies every chain, every notice and every checkpoint. Writers may go on meanwhile: what they add later is left for
 * the next time.
 *
 * @throws ConsentConfigError if `publicKey` is none; whatever the store throws
 */
export async function verifyLedger(
  store: LedgerStore,
  options: VerifyOptions = {},
): Promise<Verification> {
  await store.open();
  const key =
    options.publicKey === undefined ? undefined : parsePublicKey(options.publicKey, "publicKey");
  return new Verifier(store, key, options).run();
}

class Verifier {
  readonly #store: LedgerStore;
  readonly #key: KeyObject | undefined;
  readonly #options: VerifyOptions;
  readonly #facts = new JournalFacts();
  readonly #found = new Findings();
  readonly #notices = new Map<string, Fault>();
  #done = 0;
  #total = 0;
  #erased = 0;
  #signed = 0;
  #unchecked = 0;
  #uncovered = 0;

  constructor(store: LedgerStore, key: KeyObject | undefined, options: VerifyOptions) {
    this.#store = store;
    this.#key = key;
    this.#options = options;
  }

  async run(): Promise<Verification> {
    const { chains, names } = await readChains(this.#store, this.#found);
    this.#total = countEntries(chains);
    for (const checkpoint of this.#options.checkpoints ?? [])
      this.#checkpoint(checkpoint, undefined);
    // Before the others: it says what may be missing there.
    const journal = chains.find(({ chain }) => chain === JOURNAL);
    if (journal) await this.#walkJournal(journal);
    else if (this.#total > 0)
      this.#found.add({ kind: "missing", chain: JOURNAL, what: "The journal is gone." });
    for (const chain of chains) {
      // oxlint-disable-next-line no-await-in-loop -- one chain after the other
      if (chain.chain !== JOURNAL) await this.#walk(chain);
    }
    this.#missingChains(names);
    await this.#strayChains(names);
    const notices = await this.#checkNotices();
    return {
      valid: this.#found.count === 0,
      entries: this.#done,
      erased: this.#erased,
      chains: chains.length,
      notices,
      checkpoints: {
        found: this.#facts.checkpoints,
        signed: this.#signed,
        unchecked: this.#unchecked,
      },
      uncovered: this.#uncovered,
      faults: this.#found.faults,
      faultCount: this.#found.count,
    };
  }

  async #walkJournal(journal: Chain): Promise<void> {
    if (journal.base.seq !== 0 || journal.base.hash !== GENESIS.hash) {
      this.#found.add({
        kind: "missing",
        chain: JOURNAL,
        what: "The journal does not begin at its beginning.",
      });
    }
    await this.#links(journal, (entry) => {
      const act = entry.body === null ? undefined : parseAct(entry.body);
      if (act === undefined) {
        this.#found.changed(entry, "is no act of the ledger");
        return;
      }
      if (entry.subject !== null || entry.key !== null)
        this.#found.changed(entry, "has columns that no act has");
      this.#facts.add(act, entry);
      if (act.act === "checkpoint") this.#checkpoint(act, entry);
    });
  }

  #checkpoint(checkpoint: Checkpoint, entry: Entry | undefined): void {
    const where = entry && { chain: entry.chain, seq: entry.seq };
    const verdict = this.#key ? checkCheckpoint(checkpoint, this.#key) : "unknown-key";
    if (verdict === "invalid") {
      const what = `The checkpoint of ${checkpoint.time} is not what was signed.`;
      this.#found.add({ kind: "bad-checkpoint", ...where, what });
      return;
    }
    if (verdict === "valid") this.#signed += 1;
    else this.#unchecked += 1;
    this.#facts.addCheckpoint(checkpoint, verdict === "valid");
  }

  async #walk(chain: Chain): Promise<void> {
    const name = chain.chain;
    if (!CHAIN_NAME.test(name) || !this.#facts.isBase(name, chain.base)) {
      // A prune that ran meanwhile has noted itself in the journal.
      await this.#readNewActs();
      const now = (await this.#store.chain(name)) ?? chain;
      if (!this.#facts.isBase(name, now.base)) {
        const what = `The chain ${name} does not begin where the journal says.`;
        this.#found.add({ kind: "pruned-without-act", chain: name, seq: now.base.seq, what });
      }
    }
    const unexplained: Entry[] = [];
    await this.#links(chain, (entry) => {
      if (entry.body !== null) this.#checkRecord(entry, entry.body);
      else if (this.#facts.isErased(entry)) this.#erased += 1;
      else unexplained.push(entry);
    });
    this.#uncovered += Math.max(
      0,
      chain.head.seq - Math.max(chain.base.seq, this.#facts.coveredTo(name)),
    );
    if (unexplained.length > 0) await this.#readNewActs();
    for (const entry of unexplained) {
      if (this.#facts.isErased(entry)) this.#erased += 1;
      else {
        const what = `Entry ${entry.seq} of ${name} is empty, and no act of the journal says why.`;
        this.#found.add({ kind: "erased-without-act", chain: name, seq: entry.seq, what });
      }
    }
  }

  /** Every link of a chain from its base to its head. */
  async #links(chain: Chain, look: (entry: Entry) => void): Promise<void> {
    const { chain: name, base, head } = chain;
    let { seq } = base;
    /** Undefined behind an entry that could not be read. */
    let hash: string | undefined = base.hash;
    for await (const page of readPages(this.#store, this.#found, name, seq, head.seq)) {
      for (const entry of page) {
        const isRead = typeof entry !== "number";
        const at = isRead ? entry.seq : entry;
        // oxlint-disable-next-line no-await-in-loop -- asked only where there is a gap
        if (at !== seq + 1 && !(await this.#isPruned(name, at - 1))) {
          this.#found.missing(name, seq + 1, at - 1);
        } else if (at === seq + 1 && isRead && hash !== undefined) this.#checkLink(entry, hash);
        seq = at;
        hash = isRead ? entry.hash : undefined;
        this.#done += 1;
        if (!isRead) continue;
        look(entry);
        this.#contradiction(name, seq, entry.hash);
      }
      this.#options.onProgress?.(this.#done, this.#total);
    }
    if (seq < head.seq) this.#found.missing(name, seq + 1, head.seq);
    else if (hash !== undefined && hash !== head.hash) {
      const what = `The end of ${name} is not the one that was noted.`;
      this.#found.add({ kind: "changed", chain: name, seq, what });
    }
    for (const seen of this.#facts.headsBehind(name, head.seq)) {
      const what = `A checkpoint has seen ${seen.seq} entries of ${name}; there are ${head.seq}.`;
      this.#found.add({ kind: "contradicts-checkpoint", chain: name, seq: seen.seq, what });
    }
    await this.#behind(name, head.seq);
  }

  /** What stands behind the end was written since we began, or by somebody who is no writer. */
  async #behind(name: string, end: number): Promise<void> {
    for await (const [extra] of readPages(this.#store, this.#found, name, end, Infinity)) {
      if (typeof extra !== "object") continue;
      if (extra.seq > ((await this.#store.chain(name))?.head.seq ?? 0)) {
        const what = `Entry ${extra.seq} stands behind the end of ${name}.`;
        this.#found.add({ kind: "added", chain: name, seq: extra.seq, what });
      }
      return;
    }
  }

  #checkLink(entry: Entry, before: string): void {
    const digest = digestOf(entry);
    const { chain, seq, time } = entry;
    if (digest === undefined || linkHash(before, chain, seq, time, digest) !== entry.hash) {
      this.#found.changed(
        entry,
        "does not follow from the one before: it, or that one, was changed",
      );
    }
  }

  #checkRecord(entry: Entry, body: string): void {
    if (entry.digest !== null) this.#found.changed(entry, "has a digest as if it were erased");
    const { subject, key, time } = entry;
    const isTime = time >= 0 && time <= LAST_TIME;
    const fit =
      subject !== null && isTime ? matchingNotice(body, { subject, key, time }) : undefined;
    if (fit === undefined) this.#misfit(entry, body);
    else if (fit !== null && !this.#notices.has(fit)) {
      const what = `The notice ${fit} that entry ${entry.seq} of ${entry.chain} rests on is gone.`;
      const { chain, seq } = entry;
      this.#notices.set(fit, { kind: "notice-missing", chain, seq, what });
    }
  }

  #misfit(entry: Entry, body: string): void {
    const record = parseRecord(body);
    if (record === undefined) this.#found.changed(entry, "holds no record");
    else if (record.subject !== entry.subject) {
      this.#found.changed(entry, "names another subject than its record");
    } else if ((record.key ?? null) !== entry.key) {
      this.#found.changed(entry, "has another key than its record");
    } else this.#found.changed(entry, "has another time than its record");
  }

  #contradiction(chain: string, seq: number, hash: string): void {
    const signed = this.#facts.headAt(chain, seq);
    if (signed === undefined || signed === hash) return;
    const what = `Entry ${seq} of ${chain} is not the one that a checkpoint has seen.`;
    this.#found.add({ kind: "contradicts-checkpoint", chain, seq, what });
  }

  async #checkNotices(): Promise<number> {
    let count = 0;
    for await (const { hash, body } of readNotices(this.#store, this.#found)) {
      count += 1;
      this.#notices.delete(hash);
      if (sha256(body) === hash) continue;
      this.#found.add({ kind: "notice-changed", what: `The notice ${hash} was changed.` });
    }
    for (const fault of this.#notices.values()) this.#found.add(fault);
    return count;
  }

  #missingChains(known: ReadonlySet<string>): void {
    for (const chain of this.#facts.openedChains()) {
      if (known.has(chain)) continue;
      this.#found.add({ kind: "missing", chain, what: `The chain ${chain} is gone.` });
    }
  }

  async #strayChains(known: ReadonlySet<string>): Promise<void> {
    for (let name = await readNextChain(this.#store, this.#found, ""); name !== undefined;) {
      // oxlint-disable-next-line no-await-in-loop
      if (!known.has(name) && (await this.#store.chain(name)) === undefined) {
        this.#found.add({ kind: "added", chain: name, what: `Nobody opened the chain ${name}.` });
      }
      // oxlint-disable-next-line no-await-in-loop
      name = await readNextChain(this.#store, this.#found, name);
    }
  }

  async #isPruned(chain: string, upTo: number): Promise<boolean> {
    const base = (await this.#store.chain(chain))?.base;
    if (base?.seq !== upTo) return false;
    await this.#readNewActs();
    return this.#facts.isBase(chain, base);
  }

  /** Acts that were noted since the journal was read. */
  async #readNewActs(): Promise<void> {
    for await (const page of entryPages(this.#store, JOURNAL, this.#facts.seq, Infinity)) {
      for (const entry of page) {
        const act = entry.body === null ? undefined : parseAct(entry.body);
        if (act) this.#facts.add(act, entry);
      }
    }
  }
}
