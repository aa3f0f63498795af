// The table of rules in words, for people.
import type { ExplainedLine, Explanation } from "../rules/explain.ts";
import type { Basis } from "../rules/types.ts";

const MEANING: Readonly<Record<Basis, string>> = {
  "opt-in": "not used until allowed",
  "opt-out": "used until refused",
  notice: "used until refused, told of",
  exempt: "used, told of, until objected to",
};

/** `gpc`: for a visitor whose browser sends the signal. */
export function explanationText(explained: Explanation, gpc: boolean): string {
  const { region, at, lines, later } = explained;
  const place = region ?? "an unknown place";
  const heading = `Visitors from ${place} on ${at}, ${gpc ? "with Sec-GPC: 1" : "without a signal"}, who have answered nothing:`;
  const rows = lines.map((line) => [
    line.what,
    line.basis,
    gpc && line.deniedBySignal && line.basis !== "opt-in"
      ? "not used: the signal denies it"
      : MEANING[line.basis],
    line.rule,
  ]);
  return [
    heading,
    "",
    ...table([["purpose", "basis", "until they answer", "rule"], ...rows]),
    "",
    signalText(explained),
    "",
    "Sources",
    ...sources(lines),
    ...(later.length === 0 ? [] : ["", "Later"]),
    ...later.map(({ id, from, source }) => `  from ${from}  ${id}: ${source}`),
    "",
    "A service that the catalogue declares exempt is so unless a rule names it or its category. No legal advice.",
  ].join("\n");
}

function signalText({ signal }: Explanation): string {
  if (signal === undefined) return "A privacy signal denies everything (no rule says less).";
  const { id, signal: scope } = signal;
  const what =
    scope === "everything"
      ? "everything"
      : scope === "sale-and-sharing"
        ? "advertising, and every service that is no processor of the site's"
        : (scope ?? []).join(", ");
  return `A privacy signal denies ${what} (${id}).`;
}

function sources(lines: readonly ExplainedLine[]): readonly string[] {
  const byRule = new Map(lines.map((line) => [line.rule, line]));
  return [...byRule.values()].map(({ rule, region, from, source }) => {
    const since = region === undefined ? "" : ` (${region}, from ${from ?? ""})`;
    return `  ${rule}${since}: ${source}`;
  });
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd(),
  );
}
