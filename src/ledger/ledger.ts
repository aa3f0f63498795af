// The proof's interface: what routes hand over, and what every store must do with it.
import type { Decision, Method, Regime, Signals } from "../decide/types.ts";

/** What the visitor did. */
export type LedgerEvent = "given" | "refused" | "withdrawn" | "renewed" | "embed-released";

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
}

/** Where decisions are kept. `record` resolves once the record is durable. */
export interface Ledger {
  record(decision: DecisionRecord): Promise<void>;
}
