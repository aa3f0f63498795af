// Runs `assent audit` as a shell would, with every host but the site's own at a sink on this machine.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { runCli } from "../../../src/cli/run.ts";
import type { AuditReport, Finding } from "../../../src/audit/types.ts";

export interface AuditRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly report: AuditReport;
  readonly html: string;
  /** Findings of a kind, as `subject: what`. */
  of(kind: Finding["kind"]): readonly string[];
}

/** Arguments behind `assent audit`. `sinkPort`: where all other hosts are. */
export async function runAudit(args: readonly string[], sinkPort: number): Promise<AuditRun> {
  const folder = mkdtempSync(join(tmpdir(), "assent-audit-test-"));
  const texts = { out: "", err: "" };
  const out = new PassThrough();
  const err = new PassThrough();
  out.on("data", (piece: Buffer) => (texts.out += piece.toString()));
  err.on("data", (piece: Buffer) => (texts.err += piece.toString()));
  try {
    const [html, json] = [join(folder, "audit.html"), join(folder, "audit.json")];
    const code = await runCli(
      [
        "audit",
        "--out",
        html,
        "--json",
        json,
        "--wait",
        "250",
        "--resolve",
        `*=127.0.0.1:${sinkPort}`,
        "--ignore-certificate-errors",
        ...args,
      ],
      { out, err, input: Readable.from([]), environment: process.env },
    );
    const written = readFileSync(json, "utf8");
    const report = JSON.parse(written) as AuditReport;
    return {
      code,
      ...texts,
      report,
      html: readFileSync(html, "utf8"),
      of: (kind) =>
        report.findings
          .filter((finding) => finding.kind === kind)
          .map(({ subject, what }) => `${subject}: ${what}`),
    };
  } catch (error) {
    throw new Error(`assent audit: ${texts.err}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
