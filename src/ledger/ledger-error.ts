// What can go wrong with the ledger, as one error with a stable code.

/** Codes are API; the wording of a message is not. */
export type LedgerErrorCode =
  /** The record holds what no record may: a field too long, of the wrong type, or unknown. */
  | "bad-record"
  /** The database did not take it; nothing was stored. `cause` says why. */
  | "unavailable"
  /** No answer in time; whether it was stored is unknown. Safe to send again. */
  | "timeout"
  /** Too many records are waiting for the database. */
  | "overloaded"
  /** The ledger was closed. */
  | "closed"
  /** The database belongs to a newer version, or to something else. */
  | "schema"
  /** A file to import is damaged, or of another ledger. */
  | "bad-import"
  /** A key, a driver or a file that the command or the ledger needs is not there. */
  | "missing";

/** Thrown by every ledger of assent. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The words of anything that was thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Somebody else has written behind the same entry. */
export function headConflict(chain: string): LedgerError {
  return new LedgerError("unavailable", `Not stored: the chain ${chain} has another end.`);
}

/** Somebody else has pruned the same chain. */
export function movedBase(chain: string): LedgerError {
  return new LedgerError("unavailable", `Not pruned: the chain ${chain} has another beginning.`);
}
