// The choice that belongs to an account: who is signed in, what the account has answered, and how long a request waits
// to know it.

import { createHmac } from "node:crypto";
import { checkKeys, type KeysEnum } from "../catalogue/check-values.ts";
import { ConsentConfigError } from "../errors.ts";
import type { ConsentCodec } from "../read/consent-cookie.ts";
import type { Decision, Stored } from "../read/types.ts";

/**
 * Where the choices of signed-in visitors are kept (option `account`). `sqliteAccounts()` and `postgresAccounts()` of the
 * ledgers bring `load` and `save`.
 */
export interface AccountOptions<Request> extends AccountStore {
  /**
   * The account that is signed in, as 1 to 256 characters that never change (no address of theirs); undefined: nobody is.
   * It is asked on every request, before the app: read your own session cookie. Return undefined, and no promise, where
   * there is none: then nothing waits.
   */
  readonly id: (request: Request) => string | undefined | Promise<string | undefined>;
  /**
   * How long a request waits for `id` and `load`, in milliseconds; after that nothing that needs consent is allowed on it,
   * and nobody is asked. Default 500.
   */
  readonly timeout?: number;
}

/** Keeps one text an account. */
export interface AccountStore {
  /** What `save` was last given for this account; undefined: nothing. */
  readonly load: (account: string) => string | undefined | Promise<string | undefined>;
  /**
   * Keeps a choice, at most 4,000 characters, over the one before. `time`: when it was made, in milliseconds since 1970;
   * an older one must not replace a newer.
   */
  readonly save: (account: string, choice: string, time: number) => void | Promise<void>;
  /** Forgets an account. Stores have it for the site, which calls it when somebody leaves; `consent()` never does. */
  readonly erase?: (account: string) => void | Promise<void>;
}

/** Who is signed in, and what they have answered. `unknown`: nobody can tell now. */
export interface SignedIn {
  readonly stored: Stored;
  /** What the marker in the browser begins with, for this account; undefined: it is not known which. */
  readonly mark: string | undefined;
  readonly account: string | undefined;
}

/** Milliseconds for which what was loaded is taken for what the account says. Another process may have saved since. */
export const FRESH = 30_000;
/** The same for a load that failed: not every request has to wait for a store that is down. */
const FAILED = 2000;
/** Milliseconds in which an answer has to be saved. */
const SAVE_TIMEOUT = 5000;
/** Accounts whose choice is remembered. */
const MOST = 5000;
const LONGEST_ID = 256;

const KEYS: KeysEnum<AccountOptions<unknown>> = {
  id: true,
  load: true,
  save: true,
  erase: true,
  timeout: true,
};

/** Throws ConsentConfigError. */
export function checkAccount<Request>(
  account: AccountOptions<Request> | undefined,
  { caching, interop }: { readonly caching: string; readonly interop: unknown },
): AccountOptions<Request> | undefined {
  if (account === undefined) return undefined;
  checkKeys(account, "account", KEYS as KeysEnum<AccountOptions<Request>>);
  for (const key of ["id", "load", "save"] as const) {
    const given: unknown = account[key];
    if (typeof given === "function") continue;
    const remedy = "Give a function. sqliteAccounts() and postgresAccounts() have load and save.";
    const code = given === undefined ? "missing" : "wrong-type";
    throw new ConsentConfigError(code, `account.${key}`, given, remedy);
  }
  const { timeout = 500 } = account;
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > 10_000) {
    const remedy = "Write milliseconds: a whole number from 1 to 10000.";
    throw new ConsentConfigError("bad-value", "account.timeout", timeout, remedy);
  }
  if (caching !== "private") {
    const remedy =
      'needs caching: "private". Pages that many visitors share tell nobody of their account.';
    throw new ConsentConfigError("conflict", "account", caching, remedy);
  }
  if (interop !== undefined) {
    const remedy = "and interop are two sources of decisions: use one of them.";
    throw new ConsentConfigError("conflict", "account", "account", remedy);
  }
  return account;
}

/** What the accounts of a site need of it. */
export interface AccountTools {
  readonly codec: ConsentCodec;
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tells the developer; never a choice, nor an account. */
  readonly warn: (message: string) => void;
}

interface Remembered {
  readonly stored: Stored;
  readonly until: number;
  /** The turn in which it was asked for, or had been saved: an earlier one does not replace it. */
  readonly turn: number;
}

/** The accounts of one site. */
export class Accounts<Request> {
  readonly #options: AccountOptions<Request>;
  readonly #tools: AccountTools;
  readonly #known = new Map<string, Remembered>();
  readonly #loading = new Map<string, Promise<Stored>>();
  #turn = 0;

  constructor(options: AccountOptions<Request>, tools: AccountTools) {
    this.#options = options;
    this.#tools = tools;
  }

  /** Who is signed in: undefined, nobody; a promise only where there is something to wait for. Never rejects. */
  of(request: Request): SignedIn | undefined | Promise<SignedIn | undefined> {
    let id: unknown;
    try {
      id = this.#options.id(request);
    } catch (error) {
      return this.#failed("id", error);
    }
    if (!isPromise(id)) return this.#ofId(id);
    const known = this.#within(id).then(
      (found) => this.#ofId(found),
      (error: unknown) => this.#failed("id", error),
    );
    return known;
  }

  /** Saves what was answered; rejects if it is not known to be saved. */
  async save(account: string, decision: Decision): Promise<void> {
    const { codec, now } = this.#tools;
    const choice = codec.encode(decision);
    try {
      const saved = this.#options.save(account, choice, decision.time);
      if (isPromise(saved)) await bounded(saved, SAVE_TIMEOUT);
      this.#remember(account, codec.decode(choice, now()), FRESH, (this.#turn += 1));
    } catch (error) {
      this.#known.delete(account);
      throw error;
    }
  }

  #ofId(id: unknown): SignedIn | undefined | Promise<SignedIn> {
    if (id === undefined || id === null) return undefined;
    if (typeof id !== "string" || id === "" || id.length > LONGEST_ID) {
      return this.#failed(
        "id",
        new TypeError("it has to return 1 to 256 characters, or undefined"),
      );
    }
    const known = this.#known.get(id);
    if (known !== undefined && this.#tools.now() < known.until)
      return this.#signedIn(id, known.stored);
    return this.#load(id).then((stored) => this.#signedIn(id, stored));
  }

  /** Many requests of one visitor come at once: one load for all of them. */
  async #load(id: string): Promise<Stored> {
    const loading = this.#loading.get(id) ?? this.#read(id);
    this.#loading.set(id, loading);
    try {
      return await this.#within(loading);
    } catch (error) {
      // A store that is down is not asked by every request, and none of them waits for it.
      if (this.#loading.get(id) === loading) this.#remember(id, UNKNOWN, FAILED, this.#turn);
      this.#failed("load", error);
      return UNKNOWN;
    } finally {
      // One that never comes is not waited for again.
      if (this.#loading.get(id) === loading) this.#loading.delete(id);
    }
  }

  async #read(id: string): Promise<Stored> {
    const turn = (this.#turn += 1);
    const text: unknown = await this.#options.load(id);
    const { codec, now, warn } = this.#tools;
    const stored: Stored =
      text === undefined || text === null
        ? { kind: "none" }
        : typeof text === "string"
          ? codec.decode(text, now())
          : { kind: "invalid", why: "no text" };
    if (stored.kind === "invalid")
      warn(
        `account.load() returned what save() was not given (${stored.why}): nothing is granted by it.`,
      );
    return this.#remember(id, stored, FRESH, turn);
  }

  /** What holds now: an answer that was saved meanwhile is newer than what was loaded. */
  #remember(id: string, stored: Stored, time: number, turn: number): Stored {
    const newer = this.#known.get(id);
    const until = this.#tools.now() + time;
    if (newer !== undefined && newer.turn > turn) return newer.stored;
    this.#known.delete(id);
    const [oldest] = this.#known.size >= MOST ? this.#known.keys() : [];
    if (oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(id, { stored, until, turn });
    return stored;
  }

  #signedIn(account: string, stored: Stored): SignedIn {
    return { account, stored, mark: this.#markOf(account) };
  }

  /** Says nothing of the account to whoever finds it in a browser. */
  #markOf(account: string): string {
    const [secret = ""] = this.#tools.secrets;
    return createHmac("sha256", `assent account ${secret}`)
      .update(account)
      .digest("base64url")
      .slice(0, 16);
  }

  #within<Value>(work: PromiseLike<Value>): Promise<Value> {
    return bounded(work, this.#options.timeout ?? 500);
  }

  #failed(what: "id" | "load", error: unknown): SignedIn {
    const reason = error instanceof Error ? error.message : String(error);
    this.#tools.warn(
      `account.${what}() failed (${reason}): nothing that needs consent is allowed meanwhile. Its time is bounded by account.timeout.`,
    );
    return { account: undefined, stored: UNKNOWN, mark: undefined };
  }
}

const UNKNOWN: Stored = Object.freeze({ kind: "unknown" });

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}

async function bounded<Value>(work: PromiseLike<Value>, time: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${time} ms`));
    }, time);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a browser remembers of the choice that it has shown: the mark of the account, and when the choice was made. */
export function markFor(mark: string | undefined, { time }: Pick<Decision, "time">): string {
  return `${mark ?? ""}.${Math.floor(time / 1000).toString(36)}`;
}
