// What a visitor's newest decision says, for those who act on it later.
import type { LedgerEvent, StandingDecision } from "../ledger.ts";
import { parseRecord, type RecordBody } from "../chain/record.ts";
import type { LedgerStore } from "../stores/store.ts";
import { entriesOf } from "./walk.ts";

/** Chains of several machines carry the times of several clocks. */
const SKEW = 5 * 60 * 1000;

/**
 * The newest decision of a subject; undefined if the ledger has none, or none any more. A release of one embed decides
 * nothing else. A withdrawal as old as the newest decision, as far as clocks tell, is taken for the newer one.
 */
export async function findStanding(
  store: LedgerStore,
  subject: string,
): Promise<StandingDecision | undefined> {
  let newest: RecordBody | undefined;
  let no: RecordBody | undefined;
  for await (const { body } of entriesOf(store, subject)) {
    const record = body === null ? undefined : parseRecord(body);
    if (record === undefined || record.event === "embed-released") continue;
    if (newest === undefined || timeOf(record) >= timeOf(newest)) newest = record;
    if (isNo(record.event) && (no === undefined || timeOf(record) >= timeOf(no))) no = record;
  }
  if (newest === undefined) return undefined;
  return toStanding(no !== undefined && timeOf(no) >= timeOf(newest) - SKEW ? no : newest);
}

function isNo(event: LedgerEvent): boolean {
  return event === "withdrawn" || event === "refused";
}

function timeOf({ time }: RecordBody): number {
  return Date.parse(time);
}

function toStanding(record: RecordBody): StandingDecision {
  const { event, policy, regime, signals, method, granted, refused, validUntil } = record;
  const answersOf = (kind: "categories" | "services"): Record<string, boolean> =>
    Object.fromEntries([
      ...granted[kind].map((id) => [id, true] as const),
      ...refused[kind].map((id) => [id, false] as const),
    ]);
  return {
    event,
    time: timeOf(record),
    validUntil: Date.parse(validUntil),
    policyVersion: policy,
    categories: answersOf("categories"),
    services: answersOf("services"),
    method,
    regime,
    signals,
  };
}
