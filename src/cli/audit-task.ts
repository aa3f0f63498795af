// What `assent audit` does: audits, writes both reports, says in a few lines what was found.
import { Readable } from "node:stream";
import { audit } from "../audit/audit.ts";
import type { Buttons } from "../audit/answer.ts";
import { findBrowser } from "../audit/find-browser.ts";
import { loadCatalogue } from "../audit/load-catalogue.ts";
import { loadPlaywright } from "../audit/optional.ts";
import type { Resolve } from "../audit/proxy.ts";
import { reportHtml } from "../audit/report-html.ts";
import type { AuditSettings } from "../audit/settings.ts";
import { FINDING_KINDS } from "../audit/types.ts";
import type { AuditReport, AuditState, FindingKind } from "../audit/types.ts";
import { EXIT } from "./exit.ts";
import type { Terminal } from "./exit.ts";
import type { SetExit } from "./ledger.ts";
import { createProgress } from "./progress.ts";
import { plural } from "./report.ts";
import { writeWhole } from "./write-whole.ts";

/** The arguments as the command line has checked them. */
export interface AuditTask extends Buttons {
  readonly urls: readonly string[];
  readonly catalogue?: string;
  readonly policy?: string;
  readonly pages: number;
  readonly states: readonly AuditState[];
  readonly gpc: boolean;
  readonly own: readonly string[];
  readonly failOn: readonly FindingKind[];
  readonly out: string;
  readonly json: string;
  readonly consentCookie: string;
  readonly language: string;
  /** Milliseconds. */
  readonly wait: number;
  /** Seconds. */
  readonly timeout: number;
  readonly parallel: number;
  readonly browser?: string;
  readonly resolve: Resolve;
  readonly ignoreCertificateErrors: boolean;
}

/** Findings that are printed of one kind; the reports have all. */
const MOST_PRINTED = 10;

export async function runAudit(
  task: AuditTask,
  terminal: Terminal,
  setExit: SetExit,
): Promise<void> {
  // What is missing is said before anything is looked at.
  await loadPlaywright();
  const { accept, refuse, withdraw, policy } = task;
  const settings: AuditSettings = {
    urls: task.urls,
    browser: task.browser ?? findBrowser(terminal.environment),
    states: task.states,
    gpc: task.gpc,
    pages: task.pages,
    parallel: task.parallel,
    timeout: task.timeout * 1000,
    quiet: task.wait,
    ...(task.catalogue !== undefined && { catalogue: await loadCatalogue(task.catalogue) }),
    ...(policy !== undefined && { policy }),
    ownHosts: task.own,
    consentCookie: task.consentCookie,
    buttons: {
      ...(accept !== undefined && { accept }),
      ...(refuse !== undefined && { refuse }),
      ...(withdraw !== undefined && { withdraw }),
    },
    resolve: task.resolve,
    ignoreCertificateErrors: task.ignoreCertificateErrors,
    language: task.language,
  };
  const progress = createProgress("audit: pages", terminal);
  const { report, pictures } = await audit(settings, progress.show);
  progress.end();

  await writeWhole(Readable.from([reportHtml(report, pictures)]), task.out);
  await writeWhole(Readable.from([`${JSON.stringify(report, null, 2)}\n`]), task.json);
  terminal.out.write(`${summary(report)}\nReport: ${task.out}, ${task.json}\n`);
  setExit(exitFor(report, task.failOn));
}

/** Nothing was seen where no page opened: that is no pass. */
function exitFor({ findings, passes }: AuditReport, failOn: readonly FindingKind[]): number {
  const opened = passes.some(({ pages }) => pages.some(({ failed }) => failed === undefined));
  if (!opened) return EXIT.unusable;
  return findings.some(({ kind }) => failOn.includes(kind)) ? EXIT.faults : EXIT.fine;
}

function summary({ findings, passes, notes }: AuditReport): string {
  const pages = Math.max(0, ...passes.map((pass) => pass.pages.length));
  const reached = passes.filter((pass) => pass.reached).length;
  const lines = [
    `${plural(pages, "page")}, ${plural(reached, "visitor")}, ${plural(findings.length, "finding")}.`,
  ];
  for (const kind of FINDING_KINDS) {
    const list = findings.filter((finding) => finding.kind === kind);
    if (list.length === 0) continue;
    lines.push(`${kind}: ${String(list.length)}`);
    for (const { what } of list.slice(0, MOST_PRINTED)) lines.push(`  ${what}`);
    if (list.length > MOST_PRINTED)
      lines.push(`  and ${plural(list.length - MOST_PRINTED, "more", "more")}`);
  }
  return [...lines, ...notes].join("\n");
}
