// assent/ledger: what works on any ledger, and what one of your own is made with. Re-exports, nothing else.
export type { Chain, Entry, Link, Place } from "./chain/chain.ts";
export { createLedger } from "./write/chained-ledger.ts";
export type { ChainedLedger, LedgerOptions } from "./write/chained-ledger.ts";
export { addCheckpoint, checkCheckpoint } from "./chain/checkpoint.ts";
export type { Checkpoint } from "./chain/checkpoint.ts";
export { eraseSubject } from "./maintain/erase.ts";
export { exportLedger } from "./maintain/export.ts";
export type { ExportOptions } from "./maintain/export.ts";
export type { Fault, Verification } from "./read/findings.ts";
export { importLedger } from "./maintain/import.ts";
export type { ImportOptions, ImportResult } from "./maintain/import.ts";
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
export { pruneLedger } from "./maintain/prune.ts";
export type { Pruning } from "./maintain/prune.ts";
export { receiptJsonLd } from "./read/receipt-jsonld.ts";
export { verifyReceipt } from "./read/receipt.ts";
export type { Receipt, ReceiptCheck } from "./read/receipt.ts";
export type { FurtherFields, RecordBody } from "./chain/record.ts";
export type { KeyInput, Signature } from "./chain/signing.ts";
export { ledgerStats } from "./read/stats.ts";
export type { EventCounts, LedgerStats, StatsOptions, Tally } from "./read/stats.ts";
export type { Change, LedgerStore } from "./stores/store.ts";
export { verifyLedger } from "./read/verify.ts";
export type { VerifyOptions } from "./read/verify.ts";
