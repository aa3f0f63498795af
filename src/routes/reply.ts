// Answers as data: pages, JSON and redirects, each with the headers that belong to it.
import Negotiator from "negotiator";
import type { IncomingHttpHeaders } from "node:http";
import type { Html } from "../pages/html.ts";
import { messagePage } from "../pages/page.ts";
import type { Texts } from "../pages/text/types.ts";
import { safeReturnUrl } from "./safe-return-url.ts";
import type { RouteHost, RouteReply, RouteRequest } from "./types.ts";

/** What can go wrong, with its status and the name scripts know it by. */
const PROBLEMS: Readonly<
  Record<keyof Texts["problem"], { readonly status: number; readonly code: string }>
> = {
  notFound: { status: 404, code: "not-found" },
  method: { status: 405, code: "method-not-allowed" },
  badAnswer: { status: 400, code: "bad-answer" },
  foreign: { status: 403, code: "foreign-origin" },
  unproven: { status: 403, code: "unproven" },
  tooLarge: { status: 413, code: "too-large" },
  mediaType: { status: 415, code: "unsupported-media-type" },
  tooMany: { status: 429, code: "too-many-answers" },
  notStored: { status: 503, code: "not-stored" },
};

/** Consent is one visitor's: no cache may keep it, and nothing else may read it. */
const PERSONAL: RouteReply["headers"] = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
};

/** `same-origin` keeps `Origin` on our forms: under `no-referrer` browsers send `Origin: null`. */
const PAGE: RouteReply["headers"] = {
  ...PERSONAL,
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  "referrer-policy": "same-origin",
};

export function pageReply(
  content: Html,
  status = 200,
  headers: RouteReply["headers"] = {},
): RouteReply {
  return { status, headers: { ...PAGE, ...headers }, body: content.toString() };
}

export function jsonReply(
  value: unknown,
  status = 200,
  headers: RouteReply["headers"] = {},
): RouteReply {
  return {
    status,
    headers: { ...PERSONAL, "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/** Text that is no page. `type` with its charset. */
export function textReply(body: string, type: string): RouteReply {
  return { status: 200, headers: { ...PERSONAL, "content-type": type }, body };
}

/** 303: the browser fetches `address` by GET, and going back does not post again. */
export function redirectReply(address: string): RouteReply {
  return { status: 303, headers: { ...PERSONAL, location: address }, body: "" };
}

/**
 * A refusal in words a visitor understands, or as `{"error":{code,message}}`. It never changes
 * anything.
 */
export function problemReply(
  request: RouteRequest,
  host: RouteHost,
  problem: keyof Texts["problem"],
  headers: RouteReply["headers"] = {},
): RouteReply {
  const { status, code } = PROBLEMS[problem];
  const view = host.view(safeReturnUrl([request.query.get("return")], request.origin, host.prefix));
  const words = view.texts.problem[problem];
  return wantsJson(request.headers)
    ? jsonReply({ error: { code, message: `${words.title}. ${words.text}` } }, status, headers)
    : pageReply(messagePage(view, words), status, { "x-robots-tag": "noindex", ...headers });
}

/**
 * A script is answered in JSON: it says so in `Accept`, or has sent JSON itself and accepts
 * anything.
 */
export function wantsJson(headers: IncomingHttpHeaders): boolean {
  const sent =
    headers["content-type"]?.trim().toLowerCase().startsWith("application/json") ?? false;
  const offers = sent ? ["application/json", "text/html"] : ["text/html", "application/json"];
  return new Negotiator({ headers }).mediaType(offers) === "application/json";
}
