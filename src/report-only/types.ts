// What a site gets to know in report-only mode: counts of what would be blocked, by page.

/** One kind of thing on one page, and how often it was seen. */
export interface ReportOnlyCount {
  /** Path of the page without what is a visitor's: `/orders/:number` (docs/report-only.md). */
  readonly page: string;
  readonly kind: "cookie" | "header" | "embed" | "outgoing" | "limit";
  /** What would be done: `blocked`, `hidden`, `capped`, `changed`, …, as events name it. */
  readonly action: string;
  /** Host that would be contacted, or name of the cookie, header or bound. Never a value. */
  readonly name: string;
  /** `script`, `iframe`, `requireConsent()`; undefined for what is no element. */
  readonly element?: string;
  /** Undefined: nobody declared it. */
  readonly service?: string;
  readonly count: number;
}

/** The counts of one span of time, of one process. Plain data, to be written as JSON. */
export interface ReportOnlyReport {
  /** ISO 8601. */
  readonly from: string;
  readonly until: string;
  /** Responses that were looked at. */
  readonly responses: number;
  /** Documents among them that were read. */
  readonly documents: number;
  /** The most frequent first; at most 2,000. */
  readonly counts: readonly ReportOnlyCount[];
  /** How often something was seen that had no place in `counts`. */
  readonly uncounted: number;
}

export interface ReportOnlyOptions {
  /** How often the counts are handed over: `"1 minute"` to `"24 hours"`. Default `"1 hour"`. */
  readonly every?: string;
  /**
   * Takes the counts of each span; the next begins at zero. What it throws is published on the channel
   * `assent:listener-error`. Default: they are published on the channel `assent:report` only.
   */
  readonly to?: (report: ReportOnlyReport) => void | Promise<void>;
}

export interface ParsedReportOnly {
  /** Seconds. */
  readonly every: number;
  readonly to: ReportOnlyOptions["to"];
}
