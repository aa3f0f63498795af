// The record of a decision: the fields of ISO/IEC TS 27560, and nothing about the visitor beyond his consent id.
import { randomUUID } from "node:crypto";
import type { Method, Regime } from "../../decide/types.ts";
import type { Draft } from "./chain.ts";
import { isoTime } from "./iso-time.ts";
import type { DecisionRecord, LedgerEvent, RecordSource } from "../ledger.ts";
import { LedgerError } from "../ledger-error.ts";
import { recordJson } from "./record-json.ts";

/** Version of the fields below (27560 "schema version"). */
export const RECORD_SCHEMA = "assent/1";

/** The state a record leaves consent in, by the names of the W3C Data Privacy Vocabulary. */
export const STATES: Readonly<Record<LedgerEvent, string>> = {
  given: "ConsentGiven",
  refused: "ConsentRefused",
  withdrawn: "ConsentWithdrawn",
  renewed: "RenewedConsentGiven",
  // For one service, and as long as `validUntil` says.
  "embed-released": "ConsentGiven",
  // Or, where it grants nothing, `ConsentRefused`.
  imported: "ConsentGiven",
};

/** More fields of a site's own. */
export type FurtherFields = Readonly<Record<string, string | number | boolean>>;

/** What was said yes or no to. */
export interface Answers {
  readonly categories: readonly string[];
  readonly services: readonly string[];
}

/** The body of an entry. Times are ISO 8601. */
export interface RecordBody {
  readonly schema: string;
  /** Record id: a random UUID. */
  readonly id: string;
  /** 27560 "pii principal id". */
  readonly subject: string;
  readonly event: LedgerEvent;
  /** 27560 "event state". */
  readonly state: string;
  /** 27560 "event type": a decision is always an act of the visitor. */
  readonly type: "explicit";
  readonly time: string;
  /** 27560 "validity". */
  readonly validUntil: string;
  readonly policy: string;
  /** SHA-256 of the notice as shown; the ledger keeps its text under this hash. */
  readonly notice?: string | undefined;
  readonly language: string;
  readonly granted: Answers;
  readonly refused: Answers;
  /** 27560 "expression method". */
  readonly method: Method;
  readonly regime: Regime;
  readonly region?: string | undefined;
  readonly signals: { readonly gpc: boolean; readonly dnt: boolean };
  readonly host: string;
  /** Where an imported decision was made, and when (ISO 8601), if that is known. */
  readonly source?: { readonly system: string; readonly time?: string | undefined } | undefined;
  /** 27560 "withdrawal method". */
  readonly withdrawal?: string | undefined;
  /** Idempotency key. */
  readonly key?: string | undefined;
  /** What the site records besides. */
  readonly further?: FurtherFields | undefined;
}

/** A record on its way into a chain. */
export interface RecordDraft extends Draft {
  readonly id: string;
  readonly subject: string;
}

const METHODS: Readonly<Record<Method, true>> = {
  banner: true,
  preferences: true,
  placeholder: true,
  api: true,
  import: true,
  signal: true,
};
const REGIMES: Readonly<Record<Regime, true>> = { "opt-in": true, "opt-out": true, notice: true };

/** Longest texts, in characters. */
const LONGEST = {
  subject: 64,
  key: 64,
  host: 253,
  language: 35,
  region: 35,
  policy: 2000,
  source: 200,
};
const LONGEST_FURTHER = 1000;
const MOST_FURTHER = 20;
/** Longest canonical JSON of one record, in characters. */
const LONGEST_BODY = 64 * 1024;
/** The last millisecond a date can name (ECMA-262 21.4.1.1). */
export const LAST_TIME = 8.64e15;

/**
 * Makes the body of an entry.
 *
 * @throws LedgerError `bad-record`, naming the field: nothing is shortened or guessed in a proof
 */
export function draftRecord(decision: DecisionRecord, further?: FurtherFields): RecordDraft {
  const { event, subject, time, key, notice } = decision;
  if (!Object.hasOwn(STATES, event)) throw bad("event", event, "is not known");
  if (!Object.hasOwn(METHODS, decision.method))
    throw bad("method", decision.method, "is not known");
  if (!Object.hasOwn(REGIMES, decision.regime))
    throw bad("regime", decision.regime, "is not known");
  const answers = answersOf(decision);
  const { region, withdrawal } = decision;
  const record: RecordBody = {
    event,
    further: further && checkFurther(further),
    granted: answers.granted,
    host: checkText(decision.host, "host", LONGEST.host),
    id: randomUUID(),
    key: key === undefined ? undefined : checkToken(key, "key", LONGEST.key),
    language: checkText(decision.language, "language", LONGEST.language),
    method: decision.method,
    notice: notice && checkToken(notice.hash, "notice", 64),
    policy: checkText(decision.policyVersion, "policyVersion", LONGEST.policy),
    refused: answers.refused,
    regime: decision.regime,
    region: region === undefined ? undefined : checkText(region, "region", LONGEST.region),
    schema: RECORD_SCHEMA,
    signals: {
      dnt: checkAnswer(decision.signals.dnt, "signals", "dnt"),
      gpc: checkAnswer(decision.signals.gpc, "signals", "gpc"),
    },
    source: decision.source && checkSource(decision.source),
    state: stateOf(event, answers.granted),
    subject: checkToken(subject, "subject", LONGEST.subject),
    time: checkTime(time, "time"),
    type: "explicit",
    validUntil: checkTime(decision.validUntil, "validUntil"),
    withdrawal:
      withdrawal === undefined ? undefined : checkText(withdrawal, "withdrawal", LONGEST.policy),
  };
  const body = recordJson(record);
  if (body.length > LONGEST_BODY) {
    throw bad("record", `${body.length} characters`, `is longer than ${LONGEST_BODY}`);
  }
  return { id: record.id, time, subject, key: key ?? null, body };
}

function stateOf(event: LedgerEvent, { categories, services }: Answers): string {
  const isRefusal = event === "imported" && categories.length === 0 && services.length === 0;
  return STATES[isRefusal ? "refused" : event];
}

function checkSource({ system, time }: RecordSource): NonNullable<RecordBody["source"]> {
  return {
    system: checkToken(system, "source.system", LONGEST.source),
    ...(time === undefined ? {} : { time: checkTime(time, "source.time") }),
  };
}

function answersOf({ categories, services }: DecisionRecord): {
  readonly granted: Answers;
  readonly refused: Answers;
} {
  const said = [splitIds(categories, "categories"), splitIds(services, "services")] as const;
  return {
    granted: { categories: said[0].granted, services: said[1].granted },
    refused: { categories: said[0].refused, services: said[1].refused },
  };
}

function splitIds(
  choices: Readonly<Record<string, unknown>>,
  field: string,
): { readonly granted: readonly string[]; readonly refused: readonly string[] } {
  const granted: string[] = [];
  const refused: string[] = [];
  for (const id of Object.keys(choices)) {
    const answer = checkAnswer(choices[id], field, id);
    (answer ? granted : refused).push(checkText(id, field, 200));
  }
  return { granted: sorted(granted), refused: sorted(refused) };
}

function sorted(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : ids.toSorted();
}

/** Sorted. Names begin with a letter: an object puts whole numbers first, whatever the order. */
function checkFurther(further: FurtherFields): FurtherFields {
  const entries = Object.entries(further as Readonly<Record<string, unknown>>);
  if (entries.length > MOST_FURTHER) {
    throw bad("further", `${entries.length} fields`, `are more than ${MOST_FURTHER}`);
  }
  for (const [name, value] of entries) {
    if (!/^[A-Za-z_]\w{0,63}$/.test(name)) throw bad("further", name, "is no name of a field");
    if (typeof value === "string") checkText(value, `further.${name}`, LONGEST_FURTHER);
    else if (typeof value !== "boolean" && !Number.isFinite(value)) {
      throw bad(`further.${name}`, value, "is no text, number, true or false");
    }
  }
  return Object.fromEntries(Object.entries(further).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function checkTime(time: unknown, field: string): string {
  if (typeof time !== "number" || !Number.isSafeInteger(time) || time < 0 || time > LAST_TIME) {
    throw bad(field, time, "is no time in milliseconds since 1970");
  }
  return isoTime(time);
}

function checkAnswer(value: unknown, field: string, id: string): boolean {
  if (typeof value !== "boolean") throw bad(`${field}.${id}`, value, "is neither true nor false");
  return value;
}

function checkText(value: unknown, field: string, longest: number): string {
  if (typeof value !== "string") throw bad(field, value, "is no text");
  if (value.length > longest) throw bad(field, value, `is longer than ${longest} characters`);
  return value;
}

/** What also stands in a column of its own, where databases differ on what they keep. */
function checkToken(value: unknown, field: string, longest: number): string {
  const text = checkText(value, field, longest);
  if (!/^[\w.-]+$/.test(text)) throw bad(field, text, "may hold letters, digits, _, . and - only");
  return text;
}

function bad(field: string, value: unknown, why: string): LedgerError {
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : typeof value;
  return new LedgerError("bad-record", `${field}: ${text} ${why}.`);
}

/** What of a record also stands in columns, or leads to a notice. */
export interface IndexedFields {
  readonly subject: string;
  readonly key: string | null;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/**
 * Does a body say what its columns say? Undefined if not, else the hash of its notice (`null`: none).
 *
 * Reads the text without parsing it, which would be most of the cost of verifying. That is sound for what `draftRecord`
 * wrote: names of fields come in their order, quotes inside of texts are escaped, and only `further`, which comes
 * before `granted` and holds no objects, can hold names of its own.
 */
export function matchingNotice(body: string, fields: IndexedFields): string | null | undefined {
  const { subject, key, time } = fields;
  const id = body.indexOf(',"id":"', body.indexOf(',"granted":{'));
  // The id is a UUID, in quotes.
  const behindId = id + ID_MEMBER;
  const language = key === null ? behindId : behindId + KEY_MEMBER + key.length;
  if (id === -1 || !body.startsWith(',"language":"', language)) return undefined;
  if (key !== null && !body.startsWith(`,"key":"${key}"`, behindId)) return undefined;
  const method = body.indexOf(',"method":"', language) + 11;
  const said = body.indexOf(',"subject":"', method);
  if (!body.startsWith(subject, said + 12)) return undefined;
  const behindSubject = said + 12 + subject.length;
  if (!body.startsWith('","time":"', behindSubject)) return undefined;
  const when = isoTime(time);
  if (!body.startsWith(when, behindSubject + 10)) return undefined;
  if (!body.startsWith('","type":"explicit",', behindSubject + 10 + when.length)) return undefined;
  const notice = body.indexOf('"', method) + 1;
  return body.startsWith(',"notice":"', notice) ? body.slice(notice + 11, notice + 75) : null;
}

/** Length of `,"id":"…"` with a UUID. */
const ID_MEMBER = 44;
/** Length of `,"key":""`. */
const KEY_MEMBER = 9;

/** The record in a body, or undefined if the text is none (damaged, or an act of the ledger). Never throws. */
export function parseRecord(body: string): RecordBody | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isRecordBody(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecordBody(value: unknown): value is RecordBody {
  // Bodies are written by draftRecord alone; the schema tells them from the ledger's own acts.
  return (
    typeof value === "object" &&
    value !== null &&
    "schema" in value &&
    value.schema === RECORD_SCHEMA &&
    "subject" in value &&
    "event" in value &&
    "time" in value
  );
}
