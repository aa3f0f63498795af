// assent/ledger: what works on any ledger, and what one of your own is made with. Re-exports, nothing else.
export type { Chain, Entry, Link, Place } from "./chain.ts";
export { createLedger } from "./chained-ledger.ts";
export type { ChainedLedger, LedgerOptions } from "./chained-ledger.ts";
export { addCheckpoint, checkCheckpoint } from "./checkpoint.ts";
export type { Checkpoint } from "./checkpoint.ts";
export { eraseSubject } from "./erase.ts";
export { exportLedger } from "./export.ts";
export type { ExportOptions } from "./export.ts";
export type { Fault, Verification } from "./findings.ts";
export { importLedger } from "./import.ts";
export type { ImportOptions, ImportResult } from "./import.ts";
export { LedgerError } from "./ledger-error.ts";
export type { LedgerErrorCode } from "./ledger-error.ts";
export type {
  DecisionRecord,
  DecisionRequest,
  Ledger,
  LedgerEvent,
  Notice,
  Recorded,
} from "./ledger.ts";
export { pruneLedger } from "./prune.ts";
export type { Pruning } from "./prune.ts";
export { receiptJsonLd } from "./receipt-jsonld.ts";
export { verifyReceipt } from "./receipt.ts";
export type { Receipt, ReceiptCheck } from "./receipt.ts";
export type { FurtherFields, RecordBody } from "./record.ts";
export type { KeyInput, Signature } from "./signing.ts";
export { ledgerStats } from "./stats.ts";
export type { EventCounts, LedgerStats, StatsOptions, Tally } from "./stats.ts";
export type { Change, LedgerStore } from "./store.ts";
export { verifyLedger } from "./verify.ts";
export type { VerifyOptions } from "./verify.ts";
