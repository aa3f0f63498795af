// The ledger itself, over any store: what a site hands to `consent({ ledger })`.
import { randomBytes } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { checkKeys } from "../../catalogue/check-values.ts";
import type { KeysEnum } from "../../catalogue/check-values.ts";
import { parseRetention } from "../../catalogue/retention.ts";
import { ConsentConfigError } from "../../errors.ts";
import { addCheckpoint } from "../chain/checkpoint.ts";
import type { Checkpoint } from "../chain/checkpoint.ts";
import { found, openChain } from "../chain/journal.ts";
import type { DecisionRecord, DecisionRequest, Ledger, Recorded } from "../ledger.ts";
import { LedgerError, errorMessage } from "../ledger-error.ts";
import { makeReceipt } from "../read/receipt.ts";
import type { Receipt } from "../read/receipt.ts";
import { draftRecord } from "../chain/record.ts";
import type { FurtherFields } from "../chain/record.ts";
import { parsePrivateKey } from "../chain/signing.ts";
import type { KeyInput } from "../chain/signing.ts";
import { findStanding } from "../read/standing.ts";
import type { LedgerStore } from "../stores/store.ts";
import { ChainWriter } from "./writer.ts";

/** Options of every ledger. */
export interface LedgerOptions {
  /** Private key (Ed25519, PEM) that signs checkpoints and receipts. Without one there are no checkpoints, and receipts carry no signature. */
  readonly signingKey?: KeyInput;
  /** How long decisions may stand without a checkpoint. Default `"1 hour"`. */
  readonly checkpointEvery?: string;
  /** Told of each checkpoint: keep it somewhere else than the database. */
  readonly onCheckpoint?: (checkpoint: Checkpoint) => void;
  /** Told of what fails in the background: a checkpoint that could not be written. */
  readonly onError?: (error: unknown) => void;
  /**
   * Adds fields to the record. Whatever you add is kept as long as the proof, is exported with it and must be justified
   * like any other personal data: an IP address or a user agent turns a pseudonymous record into one of a person
   * (GDPR art. 5(1)(c)). At most 20 fields of 1000 characters.
   */
  readonly dangerouslyRecordAlso?: (
    decision: DecisionRecord,
    request: DecisionRequest | undefined,
  ) => FurtherFields;
  /** Milliseconds after which a decision that is not durable is given up. Default 5000. */
  readonly timeout?: number;
  /** Most decisions that may wait for the database. Default 10,000. */
  readonly queue?: number;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
}

/** A ledger with a hash chain. */
export interface ChainedLedger extends Required<Ledger> {
  record(decision: DecisionRecord, request?: DecisionRequest): Promise<Recorded>;
  /** For `verifyLedger`, `exportLedger`, `eraseSubject`, `pruneLedger` and the like. */
  readonly store: LedgerStore;
  /** Creates or migrates the schema now rather than with the first decision. Rejects if the database cannot be used. */
  open(): Promise<void>;
  /** Signs where the chains end; undefined if nothing has moved. Rejects without a `signingKey`. */
  checkpoint(): Promise<Checkpoint | undefined>;
  /** Waits for what is under way, writes a last checkpoint and closes the database. */
  close(): Promise<void>;
}

const KEYS: KeysEnum<LedgerOptions> = {
  signingKey: true,
  checkpointEvery: true,
  onCheckpoint: true,
  onError: true,
  dangerouslyRecordAlso: true,
  timeout: true,
  queue: true,
  now: true,
};

/** The chain that all processes share where they take turns anyway. */
const ONE_CHAIN = "main";

/**
 * A ledger over a store of your own; `sqliteLedger`, `postgresLedger` and `memoryLedger` bring theirs.
 *
 * @example
 * const ledger = createLedger(myStore, { signingKey: process.env.LEDGER_KEY })
 * app.use(consent({ catalogue, ledger }))
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function createLedger(store: LedgerStore, options: LedgerOptions = {}): ChainedLedger {
  checkKeys(options, "", KEYS);
  const now = options.now ?? Date.now;
  const key =
    options.signingKey === undefined
      ? undefined
      : parsePrivateKey(options.signingKey, "signingKey");
  const chain = store.chaining === "ledger" ? ONE_CHAIN : ownChain(now());
  const timer = new CheckpointTimer(checkEvery(options.checkpointEvery), async () => {
    try {
      await sign();
    } catch (error) {
      options.onError?.(error);
    }
  });
  let opened: Promise<void> | undefined;
  let closed: Promise<void> | undefined;

  const checkOpen = (): void => {
    if (closed) throw new LedgerError("closed", "The ledger is closed.");
  };
  const ready = async (): Promise<void> => {
    opened ??= store.open().then(() => found(store, now()));
    try {
      await opened;
    } catch (error) {
      // A database that is down now may be up for the next decision.
      opened = undefined;
      throw error;
    }
  };
  const sign = async (): Promise<Checkpoint | undefined> => {
    if (key === undefined) {
      throw new LedgerError("missing", "A checkpoint needs the option signingKey.");
    }
    const checkpoint = await addCheckpoint(store, key, now());
    if (checkpoint) options.onCheckpoint?.(checkpoint);
    return checkpoint;
  };
  const writer = new ChainWriter(store, {
    queue: checkCount(options.queue ?? 10_000, "queue"),
    timeout: checkCount(options.timeout ?? 5000, "timeout"),
    onCommit: () => key && timer.start(),
    open: async () => {
      await ready();
      return { chain, head: (await openChain(store, chain, now())).head };
    },
  });
  return {
    store,
    async open() {
      checkOpen();
      await ready();
    },
    // oxlint-disable-next-line typescript/promise-function-async -- another promise for every decision
    record(decision, request) {
      try {
        checkOpen();
        const further = options.dangerouslyRecordAlso?.(decision, request);
        return writer.record(draftRecord(decision, further), decision.notice);
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(errorMessage(error)));
      }
    },
    async receipt(subject): Promise<Receipt | undefined> {
      checkOpen();
      await ready();
      return makeReceipt(store, subject, now(), key);
    },
    async standing(subject) {
      checkOpen();
      await ready();
      return findStanding(store, subject);
    },
    async checkpoint() {
      checkOpen();
      await ready();
      return sign();
    },
    async close() {
      closed ??= closeDown(writer, timer, key, sign, store, () => opened !== undefined);
      return closed;
    },
  };
}

async function closeDown(
  writer: ChainWriter,
  timer: CheckpointTimer,
  key: KeyObject | undefined,
  sign: () => Promise<unknown>,
  store: LedgerStore,
  isOpen: () => boolean,
): Promise<void> {
  await writer.idle();
  timer.stop();
  try {
    if (key && isOpen()) await sign();
  } finally {
    await store.close();
  }
}

/** Names sort by the time they were made, which keeps new entries together on the disk. */
function ownChain(now: number): string {
  return `w-${now.toString(36).padStart(9, "0")}-${randomBytes(6).toString("hex")}`;
}

/** Runs once, some time after the first commit that no checkpoint speaks of. Keeps no process alive. */
class CheckpointTimer {
  readonly #delay: number;
  readonly #run: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;

  constructor(delay: number, run: () => Promise<void>) {
    this.#delay = delay;
    this.#run = run;
  }

  start(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, this.#delay).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** The longest delay a timer takes (HTML "timers": 32 bits, signed). */
const LONGEST_DELAY = 2 ** 31 - 1;

function checkEvery(text = "1 hour"): number {
  const seconds = parseRetention(text);
  if (seconds === undefined || seconds <= 0 || seconds * 1000 > LONGEST_DELAY) {
    throw new ConsentConfigError(
      "bad-value",
      "checkpointEvery",
      text,
      'Write a duration of at most "24 days": "1 hour".',
    );
  }
  return seconds * 1000;
}

function checkCount(value: number, path: string): number {
  if (!Number.isSafeInteger(value) || value < 1 || value > LONGEST_DELAY) {
    throw new ConsentConfigError("bad-value", path, value, "Give a whole number of at least 1.");
  }
  return value;
}
