// What an open scanner for cookie consent says of the example sites: `npm run scan`, or `npm run scan -- campus-network`.
// Its command line opens the first page, reads the banner, refuses, and accepts in a fresh browser; its best grade is
// wanted. Every other host is a sink on this machine, so that a tracker that is called is one that answers. Ends with one
// line of figures, and with 1 where a grade is missed.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleSites, startExample } from "./_support/example-sites.mjs";
import { startThirdPartySink } from "./_support/third-party-sink.ts";

const WANTED = "A";
const LIMIT_MS = 120_000;
const preload = fileURLToPath(new URL("scan-chromium.mjs", import.meta.url));
const scanner = join(
  dirname(fileURLToPath(import.meta.resolve("@slashgear/gdpr-cookie-scanner"))),
  "cli.js",
);

/** The line that `--json-summary` prints. */
interface Summary {
  readonly score: number;
  readonly grade: string;
  readonly issues: {
    readonly items: readonly { readonly severity: string; readonly description: string }[];
  };
}

/** Runs the scanner on one address and gives what it says in the end; undefined if it says nothing. */
async function scan(url: string, sinkPort: number): Promise<Summary | undefined> {
  const output = await mkdtemp(join(tmpdir(), "assent-scan-"));
  try {
    const child = spawn(
      process.execPath,
      ["--import", preload, scanner, "scan", url, "-f", "json", "-o", output, "--json-summary"],
      {
        stdio: ["ignore", "pipe", "inherit"],
        timeout: LIMIT_MS,
        env: {
          ...process.env,
          SCAN_RESOLVER_RULES: `MAP * 127.0.0.1:${sinkPort}, EXCLUDE localhost, EXCLUDE *.localhost`,
        },
      },
    );
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
    await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const line = said.split("\n").find((text) => text.startsWith("{"));
    return line === undefined ? undefined : (JSON.parse(line) as Summary);
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Scans the sites named, all if none is; gives the exit status. */
export async function main(names: readonly string[]): Promise<number> {
  const sites = exampleSites.filter(({ name }) => names.length === 0 || names.includes(name));
  if (sites.length === 0) {
    console.error(`No such example: use ${exampleSites.map(({ name }) => name).join(", ")}.`);
    return 1;
  }
  const sink = await startThirdPartySink();
  const figures: string[] = [];
  let missed = 0;
  try {
    for (const example of sites) {
      const site = await startExample(example);
      const summary = await scan(`${site.origin}/`, sink.port);
      site.close();
      figures.push(`${example.name} ${summary ? `${summary.grade} (${summary.score})` : "none"}`);
      console.log(figures.at(-1));
      for (const { severity, description } of summary?.issues.items ?? []) {
        console.log(`  ${severity}: ${description}`);
      }
      if (summary?.grade !== WANTED) missed += 1;
    }
  } finally {
    await sink.close();
  }
  console.log(`scan: ${figures.join(", ")}; wanted ${WANTED}, ${missed} missed`);
  return missed === 0 ? 0 : 1;
}
