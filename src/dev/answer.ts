// The answers of the development page: the page itself, and the stream that says when there is something new.
import { randomBytes } from "node:crypto";
import type { RouteReply, RouteRequest } from "../routes/types.ts";
import { devPage, type DevView } from "./dev-page.ts";
import type { PageLog } from "./page-log.ts";

const NOT_KEPT = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex, nofollow",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

/** So long the browser waits for a change, in milliseconds; then it asks again. */
const WAIT = 10_000;

/** The page. POST clears the log and comes back. */
export function devReply(
  request: RouteRequest,
  log: PageLog,
  site: Pick<DevView, "prefix" | "isReportOnly">,
): RouteReply {
  if (request.method === "POST") return cleared(request, log, site.prefix);
  if (request.method !== "GET" && request.method !== "HEAD") return refused(405, "GET, HEAD, POST");
  const nonce = randomBytes(16).toString("base64");
  const every = request.query.has("reload") ? 5 : undefined;
  const { pages, warnings, version } = log;
  return {
    status: 200,
    headers: {
      ...NOT_KEPT,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; ` +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    },
    body: devPage({ ...site, pages, warnings, version, nonce, every }).toString(),
  };
}

/** Only the page's own form may clear it: browsers say where a form was. */
function cleared({ headers, origin }: RouteRequest, log: PageLog, prefix: string): RouteReply {
  const site = headers["sec-fetch-site"];
  const isOwn = site === undefined ? headers.origin === origin : site === "same-origin";
  if (!isOwn) return refused(403);
  log.clear();
  return { status: 303, headers: { ...NOT_KEPT, location: `${prefix}/dev` }, body: "" };
}

function refused(status: number, allow?: string): RouteReply {
  const headers = { ...NOT_KEPT, "content-type": "text/plain; charset=utf-8" };
  return {
    status,
    headers: allow === undefined ? headers : { ...headers, allow },
    body: "Refused.\n",
  };
}

/**
 * Server-sent events, one at a time: the answer waits for a change, says its number and ends; the browser then asks
 * anew, with the number it has seen. So it works on every framework, and no connection stays open for long.
 */
export async function changesReply(request: RouteRequest, log: PageLog): Promise<RouteReply> {
  if (request.method !== "GET") return refused(405, "GET");
  const seen = Number(request.headers["last-event-id"] ?? request.query.get("after") ?? "0");
  await log.changeAfter(seen, WAIT);
  return {
    status: 200,
    headers: { ...NOT_KEPT, "content-type": "text/event-stream" },
    body: `retry: 500\nid: ${log.version}\ndata: ${log.version}\n\n`,
  };
}
