// Counts of what would be blocked, by page: bounded, handed over once a span of time, and begun anew.
import { channel } from "node:diagnostics_channel";
import { pagePath } from "../dev/page-path.ts";
import type { GateEvent } from "../gate/types.ts";
import type { ParsedReportOnly, ReportOnlyCount, ReportOnlyReport } from "./types.ts";

/** Kinds of things on pages; more are counted together. */
const MOST_COUNTS = 2000;
const LONGEST = 200;

/** Every report is published here too. */
const reportChannel = channel("assent:report");
/** What a site's function threw: as for `onEvent`. */
const listenerErrorChannel = channel("assent:listener-error");

interface Counting extends Omit<ReportOnlyCount, "count"> {
  count: number;
}

/** Counts for one process. */
export class Tally {
  readonly #options: ParsedReportOnly;
  readonly #now: () => number;
  #counts = new Map<string, Counting>();
  #from: number;
  #responses = 0;
  #documents = 0;
  #uncounted = 0;
  #isTimed = false;

  constructor(options: ParsedReportOnly, now: () => number) {
    this.#options = options;
    this.#now = now;
    this.#from = now();
  }

  /** A response is on its way. */
  response(): void {
    this.#due();
    this.#responses += 1;
  }

  /** The body of a document is being read. */
  document(): void {
    this.#documents += 1;
  }

  /** Counts what a gate would have done. `path`: of the page, as it was asked for. */
  event(event: GateEvent, path: string): void {
    const what = countOf(event, pagePath(path));
    if (what === undefined) return;
    const key = `${what.page} ${what.kind} ${what.action} ${what.name} ${what.element ?? ""} ${what.service ?? ""}`;
    const known = this.#counts.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.#counts.size < MOST_COUNTS) this.#counts.set(key, { ...what, count: 1 });
    else this.#uncounted += 1;
  }

  /** What was counted since the last report. */
  get report(): ReportOnlyReport {
    return {
      from: new Date(this.#from).toISOString(),
      until: new Date(this.#now()).toISOString(),
      responses: this.#responses,
      documents: this.#documents,
      counts: [...this.#counts.values()].toSorted((a, b) => b.count - a.count),
      uncounted: this.#uncounted,
    };
  }

  /** Hands over what is due, and has a timer do it where no request comes: it keeps no process alive. */
  #due(): void {
    const { every } = this.#options;
    if (this.#now() - this.#from >= every * 1000) this.#handOver();
    if (this.#isTimed) return;
    this.#isTimed = true;
    const timer: unknown = setTimeout(() => {
      this.#isTimed = false;
      this.#handOver();
    }, every * 1000);
    // Where timers are numbers they end with the request; then the next one after that span hands over.
    if (typeof timer !== "object" || timer === null) return;
    if ("unref" in timer && typeof timer.unref === "function") timer.unref();
  }

  #handOver(): void {
    const { report } = this;
    this.#counts = new Map();
    this.#from = this.#now();
    this.#responses = 0;
    this.#documents = 0;
    this.#uncounted = 0;
    if (report.responses === 0) return;
    if (reportChannel.hasSubscribers) reportChannel.publish(report);
    void give(this.#options.to, report);
  }
}

/** What the site's function throws must not end a response. */
async function give(to: ParsedReportOnly["to"], report: ReportOnlyReport): Promise<void> {
  try {
    await to?.(report);
  } catch (error) {
    listenerErrorChannel.publish(error);
  }
}

/** What is counted of an event. Reports of browsers and mistakes in markup are told, and not counted. */
function countOf(event: GateEvent, page: string): Omit<ReportOnlyCount, "count"> | undefined {
  switch (event.kind) {
    case "cookie":
      return named(page, event.kind, event.action, event.name, event.service);
    case "header":
      return {
        ...named(page, event.kind, event.action, event.host ?? event.name, event.service),
        element: event.name,
      };
    case "embed":
      return {
        ...named(page, event.kind, event.action, event.host ?? event.service ?? "", event.service),
        element: event.element,
      };
    case "outgoing":
      return named(page, event.kind, event.action, event.host, event.service);
    case "limit":
      return named(page, event.kind, "reached", event.limit, undefined);
    case "csp":
    case "markup":
    default:
      return undefined;
  }
}

function named(
  page: string,
  kind: ReportOnlyCount["kind"],
  action: string,
  name: string,
  service: string | undefined,
): Omit<ReportOnlyCount, "count"> {
  const cut = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return { page, kind, action, name: cut, ...(service !== undefined && { service }) };
}
