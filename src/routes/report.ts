// POST {prefix}/report: what browsers tell of a Content-Security-Policy. Bounded, and read with doubt:
// anybody can send one.
import { readUrl } from "../util/read-url.ts";
import { BUDGET_PERIOD } from "./budget.ts";
import { readText } from "./form.ts";
import { speakerOf } from "./origin.ts";
import { problemReply } from "./reply.ts";
import type { RouteHost, RouteReply, RouteRequest, Violation } from "./types.ts";

/** Reports read in a minute; the rest is answered unread. */
export const REPORTS_A_MINUTE = 60;
/** Violations taken from one request: browsers batch those of one page. */
const MOST_VIOLATIONS = 20;
const LONGEST = 2048;
const TYPES = new Set(["application/csp-report", "application/reports+json", "application/json"]);
const DIRECTIVE = /^[a-z]{2,12}(?:-[a-z]{2,12}){1,3}$/;

/**
 * Hands each violation to the host; 204 whatever came of it. Reports of other sites' pages are refused, and beyond
 * the budget nothing is read (429).
 */
export async function answerReport(request: RouteRequest, host: RouteHost): Promise<RouteReply> {
  const { reports } = host;
  if (reports === undefined) return problemReply(request, host, "notFound");
  if (speakerOf(request.headers, request.origin) === "foreign") {
    return problemReply(request, host, "foreign");
  }
  if (!reports.budget.take())
    return empty(429, { "retry-after": String(BUDGET_PERIOD), connection: "close" });
  const type = request.headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!TYPES.has(type)) return problemReply(request, host, "mediaType", { connection: "close" });
  const sent = await readReport(request);
  if (typeof sent === "number") return empty(sent, { connection: "close" });
  for (const violation of violationsIn(sent.report)) reports.tell(violation);
  return empty(204);
}

function empty(status: number, headers: RouteReply["headers"] = {}): RouteReply {
  return { status, headers: { "cache-control": "no-store", ...headers }, body: "" };
}

async function readReport(request: RouteRequest): Promise<{ readonly report: unknown } | number> {
  const { parsedBody } = request;
  if (
    isRecord(parsedBody) &&
    !ArrayBuffer.isView(parsedBody) &&
    Object.keys(parsedBody).length > 0
  ) {
    return { report: parsedBody };
  }
  const text = await readText(request);
  if (typeof text !== "string") return text.status;
  try {
    return { report: JSON.parse(text) };
  } catch {
    return 400;
  }
}

/** Both forms: the one of `report-uri`, and the list of the Reporting API. */
function violationsIn(report: unknown): Violation[] {
  const bodies = Array.isArray(report)
    ? report
        .slice(0, MOST_VIOLATIONS)
        .filter(isRecord)
        .filter(({ type }) => type === "csp-violation")
        .map(({ body }): unknown => body)
    : [isRecord(report) ? report["csp-report"] : undefined];
  return bodies.filter(isRecord).flatMap((body) => violationOf(body) ?? []);
}

function violationOf(body: Readonly<Record<string, unknown>>): Violation | undefined {
  const url = textOf(body["blocked-uri"] ?? body["blockedURL"]);
  const said =
    body["effective-directive"] ?? body["effectiveDirective"] ?? body["violated-directive"];
  const directive = textOf(said).split(" ", 1)[0] ?? "";
  // "inline", "eval", "data": no host was meant.
  if (!isContact(url) || !DIRECTIVE.test(directive)) return undefined;
  const page = textOf(body["document-uri"] ?? body["documentURL"]);
  return {
    url,
    directive,
    page: readUrl(page)?.pathname.slice(0, 200) ?? "/",
    enforced: body["disposition"] !== "report",
  };
}

function isContact(url: string): boolean {
  return /^(?:https?|wss?):$/.test(readUrl(url)?.protocol ?? "");
}

function textOf(value: unknown): string {
  return typeof value === "string" && value.length <= LONGEST ? value : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
