// The proof of who decided what, when, having been shown what. What a store must do with it.
import type { Decision, Method, Regime, Signals } from "../decide/types.ts";
import type { IncomingHttpHeaders } from "node:http";
import type { Receipt } from "./read/receipt.ts";

/** What the visitor did. */
export type LedgerEvent =
  | "given"
  | "refused"
  | "withdrawn"
  | "renewed"
  | "embed-released"
  | "imported";

/** Where an imported decision was made. */
export interface RecordSource {
  /** The other consent system: `"complianz"`. */
  readonly system: string;
  /** When, in milliseconds since 1970; undefined: it does not say. */
  readonly time?: number | undefined;
}

/** What the visitor was shown, in full. Stored once for all the decisions that were made on it. */
export interface Notice {
  /** SHA-256 of `body`, in hexadecimal. */
  readonly hash: string;
  /** Canonical JSON (RFC 8785): language, policy, categories, services, and the pages as rendered. */
  readonly body: string;
}

/** One decision as it happened, before a store gives it its place in the chain. */
export interface DecisionRecord {
  readonly event: LedgerEvent;
  /** Pseudonymous consent id of the decision. */
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Milliseconds since 1970; when the visitor is asked again. */
  readonly validUntil: number;
  readonly policyVersion: string;
  readonly language: string;
  readonly categories: Decision["categories"];
  readonly services: Decision["services"];
  readonly method: Method;
  readonly regime: Regime;
  readonly region: string | undefined;
  readonly signals: Signals;
  /** Host name of the site. */
  readonly host: string;
  /** What was shown. Undefined: unknown, as with decisions imported from elsewhere. */
  readonly notice?: Notice | undefined;
  /** Of an imported decision: where it was made. */
  readonly source?: RecordSource | undefined;
  /** Where consent is withdrawn (ISO/IEC TS 27560 "withdrawal method"): `https://www.example.org/consent`. */
  readonly withdrawal?: string | undefined;
  /** Two records with the same key are one act, sent twice; see `decisionKey`. */
  readonly key?: string | undefined;
}

/** What the ledger holds of an act: another record than the one handed in, if the act was recorded before. */
export interface Recorded {
  /** Id of the record: a UUID. */
  readonly id: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** What a subject's newest decision says. */
export type StandingDecision = Pick<
  DecisionRecord,
  | "event"
  | "time"
  | "validUntil"
  | "policyVersion"
  | "categories"
  | "services"
  | "method"
  | "regime"
  | "signals"
>;

/** What a decision came with, for sites that record more than the ledger does by itself. */
export interface DecisionRequest {
  readonly headers: IncomingHttpHeaders;
  readonly url?: string | undefined;
  readonly method?: string | undefined;
}

/**
 * Where decisions are kept. This much is needed of one of your own; `createLedger` makes one with a hash chain over
 * any `LedgerStore`.
 */
export interface Ledger {
  /**
   * Resolves once the record is durable; to what was recorded before, if the key is known. Rejects if it is not
   * durable, or if that is unknown: the same act may then be sent again.
   *
   * @param request what the decision came with, for ledgers whose site records more; nothing of it is kept by itself
   */
  record(decision: DecisionRecord, request?: DecisionRequest): Promise<Recorded | void>;
  /** The visitor's copy of the newest record of a subject; undefined if there is none. Absent: no receipts. */
  receipt?(subject: string): Promise<Receipt | undefined>;
  /**
   * The newest decision of a subject, releases of single embeds left aside; undefined if there is none, or none any more.
   * For `verifyToken()` of `assent/outgoing`. Absent: consent tokens cannot be proved.
   */
  standing?(subject: string): Promise<StandingDecision | undefined>;
}
