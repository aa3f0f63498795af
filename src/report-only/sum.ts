// Reports of many spans and processes as one, and in words.
import { pasteForCookie, pasteForHost } from "../dev/paste-line.ts";
import type { ReportOnlyCount, ReportOnlyReport } from "./types.ts";

/** One thing on all of its pages. */
export interface Summed extends Omit<ReportOnlyCount, "page"> {
  /** The pages it was seen on, the most frequent first. */
  readonly pages: readonly string[];
}

/** Reads JSON lines as `reportOnly.to` writes them. Throws Error that names the line. */
export function readReports(text: string): readonly ReportOnlyReport[] {
  return text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [parsed(line, at + 1)]));
}

function parsed(line: string, at: number): ReportOnlyReport {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (isReport(value)) return value;
  throw new Error(
    `line ${at} is no report. Each line has to be what reportOnly.to was given: JSON.stringify(report) and a newline.`,
  );
}

function isReport(value: unknown): value is ReportOnlyReport {
  return (
    typeof value === "object" &&
    value !== null &&
    "counts" in value &&
    Array.isArray(value.counts) &&
    "from" in value &&
    typeof value.from === "string" &&
    "until" in value &&
    typeof value.until === "string" &&
    "responses" in value &&
    typeof value.responses === "number"
  );
}

/** Adds up what is the same thing, the most frequent first. */
export function sumOf(reports: readonly ReportOnlyReport[]): readonly Summed[] {
  const sums = new Map<
    string,
    { one: ReportOnlyCount; count: number; pages: Map<string, number> }
  >();
  for (const { counts } of reports) {
    for (const one of counts) {
      const { kind, action, name, element = "", service = "", page, count } = one;
      const key = [kind, action, name, element, service].join("\n");
      const sum = sums.get(key) ?? { one, count: 0, pages: new Map<string, number>() };
      sum.count += count;
      sum.pages.set(page, (sum.pages.get(page) ?? 0) + count);
      sums.set(key, sum);
    }
  }
  return [...sums.values()]
    .toSorted((a, b) => b.count - a.count)
    .map(({ one: { kind, action, name, element, service }, count, pages }) => ({
      kind,
      action,
      name,
      ...(element !== undefined && { element }),
      ...(service !== undefined && { service }),
      count,
      pages: [...pages].toSorted((a, b) => b[1] - a[1]).map(([page]) => page),
    }));
}

function isUnknown({ service, kind }: Summed): boolean {
  return service === undefined && kind !== "limit";
}

/** Pages that are named with each thing. */
const MOST_PAGES = 3;

/** The sum as text: what nobody declared comes first, with the lines to paste. */
export function reportText(reports: readonly ReportOnlyReport[]): string {
  const from = reports.map(({ from: start }) => start).toSorted()[0] ?? "";
  const until =
    reports
      .map(({ until: end }) => end)
      .toSorted()
      .at(-1) ?? "";
  const responses = reports.reduce((sum, report) => sum + report.responses, 0);
  const uncounted = reports.reduce((sum, { uncounted: left }) => sum + (left || 0), 0);
  const sums = sumOf(reports);
  const unknown = sums.filter(isUnknown);
  const rest = sums.filter((sum) => !isUnknown(sum));
  const lines = [`${responses} responses, ${from} to ${until}.`];
  if (uncounted > 0) lines.push(`${uncounted} more had no place in a report: its list is bounded.`);
  lines.push("", "Not in the catalogue, and would be blocked:");
  for (const sum of unknown) lines.push(`  ${inWords(sum)}`, ...pasteLines(sum));
  if (unknown.length === 0) lines.push("  nothing");
  lines.push("", "Declared, and would be held back until the visitor allows it, or changed:");
  for (const sum of rest) lines.push(`  ${inWords(sum)}`);
  if (rest.length === 0) lines.push("  nothing");
  return lines.map(printable).join("\n");
}

/** What pages have named must not steer a terminal. */
function printable(line: string): string {
  // oxlint-disable-next-line no-control-regex -- that is what is taken out
  return line.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd");
}

function inWords({ kind, action, name, element, service, count, pages }: Summed): string {
  const what = element === undefined ? kind : `${kind} ${element}`;
  const whose = service === undefined ? "" : ` (${service})`;
  const more = pages.length > MOST_PAGES ? `, and ${pages.length - MOST_PAGES} more pages` : "";
  return `${count} × ${name}${whose}: ${what} ${action}, on ${pages.slice(0, MOST_PAGES).join(", ")}${more}`;
}

function pasteLines({ kind, name }: Summed): readonly string[] {
  // A header that keeps state is named by itself, and no host: it has no dot.
  if (kind === "header" && !name.includes(".")) return [];
  const { imports, entry } = kind === "cookie" ? pasteForCookie(name) : pasteForHost(name);
  return [imports, entry]
    .filter((text) => text !== "")
    .flatMap((text) => text.split("\n").map((line) => `      ${line}`));
}
