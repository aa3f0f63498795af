// Results in words, for people.
import type { LedgerStats, Tally } from "../ledger/read/stats.ts";
import type { Verification } from "../ledger/read/findings.ts";

/** Faults that are printed; `--json` has more. */
const MOST_FAULTS = 20;

export function verificationText(found: Verification, hasKey: boolean): string {
  const { entries, chains, erased, notices, checkpoints, uncovered, faultCount } = found;
  const lines = [
    found.valid ? "The ledger is whole." : `${plural(faultCount, "fault")}:`,
    ...found.faults.slice(0, MOST_FAULTS).map(({ what }) => `  ${what}`),
  ];
  if (faultCount > MOST_FAULTS) lines.push(`  and ${grouped(faultCount - MOST_FAULTS)} more`);
  lines.push(
    `${plural(entries, "entry", "entries")} (${grouped(erased)} erased) in ${plural(chains, "chain")}, ${plural(notices, "notice")}, ${plural(checkpoints.found, "checkpoint")} (${grouped(checkpoints.signed)} with the right signature).`,
  );
  if (!hasKey && checkpoints.found > 0) {
    lines.push("Signatures were not checked: give --public-key.");
  }
  if (uncovered > 0) {
    lines.push(
      `No checked checkpoint covers the last ${plural(uncovered, "entry", "entries")}: if the very end of a chain were cut off there, and its note with it, it would not show.`,
    );
  }
  return lines.join("\n");
}

/** `1 entry`, `2,000 entries`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

function grouped(count: number): string {
  return count.toLocaleString("en");
}

export function statsText({ total, erased, byDay, byPolicy, byLanguage }: LedgerStats): string {
  const heading = row("", [
    "given",
    "renewed",
    "refused",
    "withdrawn",
    "once",
    "imported",
    "accepted",
  ]);
  return [
    heading,
    tallyRow("all", total),
    ...section("by policy version", byPolicy),
    ...section("by language", byLanguage),
    ...section("by day", byDay),
    `${grouped(erased)} erased`,
  ].join("\n");
}

function section(title: string, tallies: Readonly<Record<string, Tally>>): readonly string[] {
  return [title, ...Object.entries(tallies).map(([name, tally]) => tallyRow(`  ${name}`, tally))];
}

function tallyRow(name: string, tally: Tally): string {
  const { given, renewed, refused, withdrawn, acceptRate } = tally;
  const { "embed-released": once, imported } = tally;
  const counts = [given, renewed, refused, withdrawn, once, imported].map(grouped);
  return row(name, [...counts, acceptRate === null ? "-" : `${(acceptRate * 100).toFixed(1)} %`]);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(11)).join("");
}
