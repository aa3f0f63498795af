// Streams the ledger out: everything, or what it holds about one subject (GDPR art. 15).
import { JOURNAL } from "../chain/chain.ts";
import type { Chain } from "../chain/chain.ts";
import { csvRow } from "./csv.ts";
import { allNotices, countEntries, entriesOf, entryPages } from "../read/walk.ts";
import { parseRecord } from "../chain/record.ts";
import type { Answers, RecordBody } from "../chain/record.ts";
import type { LedgerStore } from "../stores/store.ts";
import { chainLine, entryLine, noticeLine } from "./transfer.ts";
import type { Line } from "./transfer.ts";

/** What to export, and how. */
export interface ExportOptions {
  /** `ndjson`: one JSON object a line. `csv`: columns for a spreadsheet, and the same JSON in the last one. Default `ndjson`. */
  readonly format?: "ndjson" | "csv";
  /** Only the records of this subject, with the notices they rest on. Such an export cannot be imported. */
  readonly subject?: string;
  readonly now?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The export, in pieces of some hundred kilobytes at most; memory does not grow with the ledger. What is written while
 * it runs is left for the next one.
 *
 * @example
 * await pipeline(Readable.from(exportLedger(ledger.store)), createWriteStream("ledger.ndjson"))
 */
export async function* exportLedger(
  store: LedgerStore,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  await store.open();
  const isCsv = options.format === "csv";
  if (isCsv) yield csvRow(COLUMNS);
  const lines =
    options.subject === undefined
      ? allLines(store, options)
      : subjectLines(store, options.subject, options);
  let pending = "";
  for await (const line of lines) {
    pending += isCsv ? csvRow([...cells(line), JSON.stringify(line)]) : `${JSON.stringify(line)}\n`;
    if (pending.length < 64 * 1024) continue;
    yield pending;
    pending = "";
  }
  yield pending;
}

async function* allLines(
  store: LedgerStore,
  { now = Date.now(), onProgress }: ExportOptions,
): AsyncGenerator<Line> {
  yield { kind: "ledger", format: 1, exported: new Date(now).toISOString() };
  let notices = 0;
  for await (const notice of allNotices(store)) {
    notices += 1;
    yield noticeLine(notice);
  }
  const chains = await store.chains();
  const total = countEntries(chains);
  let entries = 0;
  const lines = async function* (chain: Chain): AsyncGenerator<Line> {
    yield chainLine(chain);
    for await (const page of entryPages(store, chain.chain, chain.base.seq, chain.head.seq)) {
      for (const entry of page) yield entryLine(entry);
      entries += page.length;
      onProgress?.(entries, total);
    }
  };
  for (const chain of chains) if (chain.chain !== JOURNAL) yield* lines(chain);
  // Last, and as it ends by then: it has to explain every erasure above.
  const journal = await store.chain(JOURNAL);
  if (journal) yield* lines(journal);
  yield { kind: "end", entries, notices };
}

async function* subjectLines(
  store: LedgerStore,
  subject: string,
  { now = Date.now() }: ExportOptions,
): AsyncGenerator<Line> {
  yield { kind: "ledger", format: 1, exported: new Date(now).toISOString(), subject };
  const hashes = new Set<string>();
  let entries = 0;
  for await (const entry of entriesOf(store, subject)) {
    const notice = parseRecord(entry.body ?? "")?.notice;
    if (notice !== undefined) hashes.add(notice);
    entries += 1;
    yield entryLine(entry);
  }
  let notices = 0;
  for (const hash of hashes) {
    // oxlint-disable-next-line no-await-in-loop -- one or two
    const body = await store.notice(hash);
    if (body === undefined) continue;
    notices += 1;
    yield noticeLine({ hash, body });
  }
  yield { kind: "end", entries, notices };
}

/** Columns of the CSV; `json` is what an import reads. */
const COLUMNS = [
  "kind",
  "time",
  "event",
  "state",
  "subject",
  "granted",
  "refused",
  "policy",
  "language",
  "method",
  "regime",
  "region",
  "signals",
  "host",
  "valid_until",
  "notice",
  "json",
];

function cells(line: Line): readonly string[] {
  const record =
    line.kind === "entry" ? parseRecord(JSON.stringify(line.record ?? null)) : undefined;
  if (record) return recordCells(record);
  const time = line.kind === "entry" ? new Date(line.time).toISOString() : "";
  const kind = line.kind === "entry" ? (line.record === undefined ? "erased" : "act") : line.kind;
  return [kind, time, ...COLUMNS.slice(3).map(() => "")];
}

function recordCells(record: RecordBody): readonly string[] {
  const { signals } = record;
  return [
    "decision",
    record.time,
    record.event,
    record.state,
    record.subject,
    list(record.granted),
    list(record.refused),
    record.policy,
    record.language,
    record.method,
    record.regime,
    record.region ?? "",
    [signals.gpc && "gpc", signals.dnt && "dnt"].filter(Boolean).join(" "),
    record.host,
    record.validUntil,
    record.notice ?? "",
  ];
}

function list({ categories, services }: Answers): string {
  return [...categories, ...services].join(" ");
}
