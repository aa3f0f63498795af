// What each `assent ledger` command does, and what it prints.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { addCheckpoint } from "../ledger/chain/checkpoint.ts";
import type { Checkpoint } from "../ledger/chain/checkpoint.ts";
import { eraseSubject } from "../ledger/maintain/erase.ts";
import { exportLedger } from "../ledger/maintain/export.ts";
import { importLedger } from "../ledger/maintain/import.ts";
import { LedgerError, errorMessage } from "../ledger/ledger-error.ts";
import { pruneLedger } from "../ledger/maintain/prune.ts";
import { verifyReceipt } from "../ledger/read/receipt.ts";
import { parsePrivateKey } from "../ledger/chain/signing.ts";
import { ledgerStats } from "../ledger/read/stats.ts";
import type { LedgerStore } from "../ledger/stores/store.ts";
import { verifyLedger } from "../ledger/read/verify.ts";
import { EXIT } from "./exit.ts";
import type { Terminal } from "./exit.ts";
import { withStore } from "./open-store.ts";
import { createProgress } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { plural, statsText, verificationText } from "./report.ts";
import { writeWhole } from "./write-whole.ts";

interface Task {
  readonly db: string;
  readonly json: boolean;
}

export interface VerifyTask extends Partial<Task> {
  readonly publicKey?: string;
  readonly checkpoint?: readonly string[];
  readonly receipt?: string;
}

export async function verify(
  task: VerifyTask,
  terminal: Terminal,
  setExit: (code: number) => void,
): Promise<void> {
  const publicKey = task.publicKey === undefined ? undefined : await textOf(task.publicKey);
  const key = publicKey === undefined ? {} : { publicKey };
  if (task.receipt !== undefined) {
    const check = verifyReceipt(parseJson(await textOf(task.receipt), task.receipt), publicKey);
    if (!check.valid) setExit(EXIT.faults);
    const verdict = check.valid ? "The receipt is as it was issued" : check.faults.join(" ");
    return print(task.json, check, `${verdict} (signature: ${check.signature}).`, terminal);
  }
  const { db } = task;
  if (db === undefined) throw new Error("The command takes care of it: no receipt, no --db.");
  const files = task.checkpoint ?? [];
  const kept = (await Promise.all(files.map(async (file) => checkpointsIn(file)))).flat();
  const verification = await working("verify", terminal, db, false, async (store, progress) =>
    verifyLedger(store, { ...key, checkpoints: kept, onProgress: progress.show }),
  );
  if (!verification.valid) setExit(EXIT.faults);
  print(task.json, verification, verificationText(verification, publicKey !== undefined), terminal);
}

export interface ExportTask extends Task {
  readonly format: "ndjson" | "csv";
  readonly subject?: string;
  readonly out?: string;
}

export async function exportTo(task: ExportTask, terminal: Terminal): Promise<void> {
  const { format, subject, out } = task;
  const result = { entries: 0, file: out ?? null };
  await working("export", terminal, task.db, false, async (store, progress) => {
    const pieces = exportLedger(store, {
      format,
      ...(subject !== undefined && { subject }),
      onProgress: (done, total) => {
        result.entries = done;
        progress.show(done, total);
      },
    });
    // Not an object stream: then the pieces count by their length, and few wait.
    const source = Readable.from(pieces, { objectMode: false });
    if (out === undefined) await pipeline(source, terminal.out, { end: false });
    else await writeWhole(source, out);
  });
  // Standard output is the export itself, if it does not go to a file.
  if (out === undefined) return;
  const text = `${plural(result.entries, "entry", "entries")} written to ${out}.`;
  print(task.json, result, text, terminal);
}

export interface ImportTask extends Task {
  readonly format: "ndjson" | "csv";
}

export async function importFrom(
  file: string,
  task: ImportTask,
  terminal: Terminal,
): Promise<void> {
  const size = file === "-" ? 0 : await sizeOf(file);
  const source = file === "-" ? undefined : createReadStream(file);
  const input = source ?? terminal.input;
  input.setEncoding("utf8");
  /** How many lines there will be, if the rest are as long as those that were read. */
  const expected = (lines: number): number =>
    source === undefined || source.bytesRead === 0
      ? 0
      : Math.max(lines, Math.round((lines * size) / source.bytesRead));
  const result = await working("import", terminal, task.db, true, async (store, progress) =>
    importLedger(store, textPieces(input), {
      format: task.format,
      onProgress: (lines) => progress.show(lines, expected(lines)),
    }),
  );
  const { entries, notices, skipped } = result;
  const text = `${plural(entries, "entry", "entries")} and ${plural(notices, "notice")} imported, ${plural(skipped, "entry was", "entries were")} there already.`;
  print(task.json, result, text, terminal);
}

export interface EraseTask extends Task {
  readonly subject: string;
}

export async function erase(task: EraseTask, terminal: Terminal): Promise<void> {
  const erased = await working("erase", terminal, task.db, false, async (store) =>
    eraseSubject(store, task.subject),
  );
  print(task.json, { erased }, `${plural(erased, "record")} erased.`, terminal);
}

export interface PruneTask extends Task {
  /** Milliseconds. */
  readonly olderThan?: number;
  /** Milliseconds since 1970. */
  readonly before?: number;
}

export async function prune(task: PruneTask, terminal: Terminal): Promise<void> {
  const before = task.before ?? Date.now() - (task.olderThan ?? 0);
  const result = await working("prune", terminal, task.db, false, async (store, progress) =>
    pruneLedger(store, before, { onProgress: progress.show }),
  );
  const text = `${plural(result.removed, "record")} removed, ${result.emptied} emptied.`;
  print(task.json, result, text, terminal);
}

export interface StatsTask extends Task {
  readonly from?: number;
  readonly to?: number;
}

export async function stats(task: StatsTask, terminal: Terminal): Promise<void> {
  const { from, to } = task;
  const result = await working("stats", terminal, task.db, false, async (store, progress) =>
    ledgerStats(store, {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      onProgress: progress.show,
    }),
  );
  print(task.json, result, statsText(result), terminal);
}

export interface CheckpointTask extends Task {
  readonly key: string;
}

export async function checkpoint(task: CheckpointTask, terminal: Terminal): Promise<void> {
  const key = parsePrivateKey(await textOf(task.key), "--key");
  const signed = await working("checkpoint", terminal, task.db, false, async (store) => {
    await store.open();
    return addCheckpoint(store, key, Date.now());
  });
  if (signed) print(true, signed, "", terminal);
  else print(task.json, null, "Nothing has moved since the last checkpoint.", terminal);
}

async function working<T>(
  label: string,
  terminal: Terminal,
  db: string,
  mayCreate: boolean,
  work: (store: LedgerStore, progress: Progress) => Promise<T>,
): Promise<T> {
  const progress = createProgress(label, terminal);
  try {
    return await withStore(db, mayCreate, async (store) => work(store, progress));
  } finally {
    progress.end();
  }
}

function print(isJson: boolean | undefined, value: unknown, text: string, { out }: Terminal): void {
  out.write(`${isJson === true ? JSON.stringify(value) : text}\n`);
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw new LedgerError("missing", `${file}: ${errorMessage(error)}`, error);
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new LedgerError("missing", `${file}: ${errorMessage(error)}`, error);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new LedgerError("missing", `${file} is no JSON: ${errorMessage(error)}`, error);
  }
}

/** One checkpoint, a list of them, or one a line. */
async function checkpointsIn(file: string): Promise<readonly Checkpoint[]> {
  const text = await textOf(file);
  const values = /^\s*\[/.test(text)
    ? parseJson(text, file)
    : text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [parseJson(line, file)]));
  const checkpoints = Array.isArray(values) ? (values as readonly unknown[]) : [];
  return checkpoints.map((value) => {
    if (isCheckpoint(value)) return value;
    throw new LedgerError("missing", `${file} holds something that is no checkpoint.`);
  });
}

function isCheckpoint(value: unknown): value is Checkpoint {
  return (
    typeof value === "object" &&
    value !== null &&
    "heads" in value &&
    Array.isArray(value.heads) &&
    "signature" in value &&
    typeof value.signature === "object" &&
    value.signature !== null
  );
}

async function* textPieces(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const piece of input) yield String(piece);
}
