// 103 Early Hints: what a browser fetches before the response is there, through the same gates. So are all heads that come
// before the one of the response (1xx), whoever writes them.
import { gateCookies } from "./gate-head.ts";
import { gateHeaders } from "../headers/headers.ts";
import { listedHead, type HeaderEntry, type ListedHead } from "../head.ts";
import type { GateContext } from "../types.ts";

const EARLY_HINTS = 103;

/**
 * The hints that may be sent; undefined if there is no reason left to send any. The same object if
 * nothing had to change. `hints` as `writeEarlyHints` takes them.
 */
export function gateEarlyHints(
  hints: Readonly<Record<string, unknown>>,
  context: GateContext,
): Readonly<Record<string, unknown>> | undefined {
  const head = gateInterim(entriesOf(hints), EARLY_HINTS, context);
  if (head === undefined || !head.changed) return head && hints;
  const kept: Record<string, unknown> = {};
  const flat = head.flat();
  for (let i = 0; i + 1 < flat.length; i += 2) kept[String(flat[i])] = flat[i + 1];
  return kept;
}

function entriesOf(fields: Readonly<Record<string, unknown>>): HeaderEntry[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]);
}

/** The gated head of an interim response; undefined: hints of which no link is left, so that there is none to send. */
function gateInterim(
  entries: readonly HeaderEntry[],
  status: number,
  context: GateContext,
): ListedHead | undefined {
  const head = listedHead(entries, status);
  if (context.settings.cookies) gateCookies(head, context, Date.now());
  if (context.settings.headers) gateHeaders(head, context);
  return head.changed && status === EARLY_HINTS && head.get("link") === undefined
    ? undefined
    : head;
}

/**
 * The same for `http2stream.additionalHeaders()`, by which all interim responses of HTTP/2 leave. `fields` as it takes
 * them, with `:status`.
 */
export function gateAdditional(
  fields: Readonly<Record<string, unknown>>,
  context: GateContext,
): Readonly<Record<string, unknown>> | undefined {
  const own = entriesOf(fields).filter(([name]) => !name.startsWith(":"));
  const head = gateInterim(own, Number(fields[":status"]), context);
  if (head === undefined || !head.changed) return head && fields;
  const kept: Record<string, unknown> = { ":status": fields[":status"] };
  for (const name of head.names()) {
    const [value, ...more] = head.all(name);
    kept[name] = more.length === 0 ? value : [value, ...more];
  }
  return kept;
}

const STATUS_LINE = /^HTTP\/1\.\d (1\d\d)(?: |$)/;
const BLANK_LINE = "\r\n\r\n";

/**
 * Interim responses of HTTP/1 as they are written (`writeInformation` of Node 26, `_writeRaw`): those that may be sent, as
 * text, "" if there are none. Undefined: it is something else, or lines that a browser may take for others.
 */
export function gateInterimText(text: string, context: GateContext): string | undefined {
  let kept = "";
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(BLANK_LINE, at);
    if (end === -1) return undefined;
    const head = text.slice(at, end);
    const [line = "", ...fields] = head.split("\r\n");
    const status = Number(STATUS_LINE.exec(line)?.[1]);
    // What follows a change of protocol is none of HTTP.
    if (status === 101) return kept + text.slice(at);
    const entries = Number.isNaN(status) ? undefined : fieldsOf(fields);
    if (entries === undefined || hasLineEnd(line)) return undefined;
    const gated = gateInterim(entries, status, context);
    if (gated?.changed === false) kept += head + BLANK_LINE;
    else if (gated !== undefined) kept += `${[line, ...linesOf(gated)].join("\r\n")}${BLANK_LINE}`;
    at = end + BLANK_LINE.length;
  }
  return kept;
}

/** Undefined where one is no field: browsers end lines at a bare line feed as well. */
function fieldsOf(lines: readonly string[]): HeaderEntry[] | undefined {
  const entries: HeaderEntry[] = [];
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1 || /^[\t ]/.test(line) || hasLineEnd(line)) return undefined;
    entries.push([line.slice(0, colon).trimEnd(), line.slice(colon + 1).trim()]);
  }
  return entries;
}

function hasLineEnd(line: string): boolean {
  return line.includes("\n") || line.includes("\r");
}

function linesOf(head: ListedHead): readonly string[] {
  const lines: string[] = [];
  const flat = head.flat();
  for (let i = 0; i + 1 < flat.length; i += 2)
    for (const value of [flat[i + 1] ?? ""].flat()) lines.push(`${String(flat[i])}: ${value}`);
  return lines;
}
