// The canonical text of a record, by hand: every decision waits for it, and JSON.stringify takes three times as long.
import type { Answers, RecordBody } from "./record.ts";

/** Host, policy, ids of services: the same few texts come again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;
/** Longer texts are not worth their place. */
const LONGEST_KNOWN = 100;

/**
 * Canonical JSON (RFC 8785) of a record: its fields in the order of their names, those without a value left out.
 * Fields that only hold letters, digits, `_`, `.`, `:` and `-` are not escaped; `draftRecord` sees to it.
 */
export function recordJson(record: RecordBody): string {
  const { further, key, notice, region, source, withdrawal } = record;
  const { dnt, gpc } = record.signals;
  return (
    `{"event":"${record.event}"` +
    (further === undefined ? "" : `,"further":${JSON.stringify(further)}`) +
    `,"granted":${answersJson(record.granted)},"host":${quoted(record.host)},"id":"${record.id}"` +
    (key === undefined ? "" : `,"key":"${key}"`) +
    `,"language":${quoted(record.language)},"method":"${record.method}"` +
    (notice === undefined ? "" : `,"notice":"${notice}"`) +
    `,"policy":${quoted(record.policy)},"refused":${answersJson(record.refused)},"regime":"${record.regime}"` +
    (region === undefined ? "" : `,"region":${quoted(region)}`) +
    `,"schema":"${record.schema}","signals":{"dnt":${dnt},"gpc":${gpc}}` +
    (source === undefined ? "" : `,"source":${sourceJson(source)}`) +
    `,"state":"${record.state}"` +
    `,"subject":"${record.subject}","time":"${record.time}","type":"${record.type}","validUntil":"${record.validUntil}"` +
    (withdrawal === undefined ? "}" : `,"withdrawal":${quoted(withdrawal)}}`)
  );
}

function sourceJson({ system, time }: NonNullable<RecordBody["source"]>): string {
  return `{"system":"${system}"${time === undefined ? "" : `,"time":"${time}"`}}`;
}

function answersJson({ categories, services }: Answers): string {
  return `{"categories":${listJson(categories)},"services":${listJson(services)}}`;
}

function listJson(texts: readonly string[]): string {
  let list = "";
  for (const text of texts) list += list === "" ? quoted(text) : `,${quoted(text)}`;
  return `[${list}]`;
}

function quoted(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const json = JSON.stringify(text);
  if (text.length <= LONGEST_KNOWN) {
    // What a client sends (a host name) may fill it; then it begins anew.
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, json);
  }
  return json;
}
