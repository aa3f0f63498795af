// Which of assent's own paths leads to which answer.
import { plainWords } from "../pages/banner.ts";
import { cookielessText } from "../pages/told.ts";
import { policyMarkdown } from "../pages/policy-markdown.ts";
import { policyPage } from "../pages/policy.ts";
import { preferencesPage } from "../pages/preferences.ts";
import { answersScript } from "../pages/script/script.ts";
import { pageStyle, pageStyleHash, style, styleHash } from "../pages/style.ts";
import { answerChoice, answerKept } from "./choice.ts";
import { answerEmbed } from "./embed.ts";
import { answerReceipt } from "./receipt.ts";
import { answerReport } from "./report.ts";
import { jsonReply, pageReply, problemReply, textReply } from "./reply.ts";
import { safeReturnUrl } from "./safe-return-url.ts";
import { keyReport, stateReport } from "./state.ts";
import type { RouteHost, RouteReply, RouteRequest } from "./types.ts";
import { GPC_PATH, gpcStatement } from "./well-known.ts";

type Handler = (request: RouteRequest, host: RouteHost) => RouteReply | Promise<RouteReply>;

interface Route {
  readonly methods: readonly string[];
  readonly handle: Handler;
}

const READING = ["GET", "HEAD"];
const NOT_INDEXED = { "x-robots-tag": "noindex" };

/** By what follows the prefix. */
const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["", { methods: READING, handle: preferences }],
  ["/policy", { methods: READING, handle: policy }],
  ["/policy.md", { methods: READING, handle: policyText }],
  [
    "/state",
    {
      methods: READING,
      handle: state,
    },
  ],
  ["/choice", { methods: ["POST"], handle: answerChoice }],
  ["/kept", { methods: READING, handle: answerKept }],
  ["/report", { methods: ["POST"], handle: answerReport }],
  ["/receipt", { methods: READING, handle: answerReceipt }],
  ["/style.css", { methods: READING, handle: kept("text/css", style, styleHash) }],
  ["/pages.css", { methods: READING, handle: kept("text/css", pageStyle, pageStyleHash) }],
  ["/embed", { methods: READING, handle: answerEmbed }],
  ["/script.js", { methods: READING, handle: script }],
  ["/answers.js", { methods: READING, handle: answers }],
]);

const GPC: Route = { methods: READING, handle: (_request, host) => gpcStatement(host) };

/**
 * True for the paths that `answer` answers: everything under the prefix, and
 * `/.well-known/gpc.json`.
 */
export function isOwnPath(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`) || path === GPC_PATH;
}

/**
 * The answer to a request for one of assent's own paths. Never rejects: a ledger that fails becomes
 * a 503, everything a client can send becomes a 4xx, and nothing but a well-formed answer from the
 * site's own page changes anything. The reply to HEAD is that to GET; the adapter leaves the body
 * out.
 */
export async function answer(request: RouteRequest, host: RouteHost): Promise<RouteReply> {
  const route = find(request.path, host.prefix);
  if (route === undefined) return problemReply(request, host, "notFound");
  if (!route.methods.includes(request.method)) {
    return problemReply(request, host, "method", { allow: route.methods.join(", ") });
  }
  return route.handle(request, host);
}

function find(path: string, prefix: string): Route | undefined {
  if (path === GPC_PATH) return GPC;
  const rest = path.slice(prefix.length);
  return ROUTES.get(rest === "/" ? "" : rest);
}

function preferences(request: RouteRequest, host: RouteHost): RouteReply {
  return pageReply(preferencesPage(host.view(cameFrom(request, host))), 200, NOT_INDEXED);
}

function policy(request: RouteRequest, host: RouteHost): RouteReply {
  return pageReply(policyPage(host.view(cameFrom(request, host))));
}

function policyText(request: RouteRequest, host: RouteHost): RouteReply {
  const view = host.view(cameFrom(request, host));
  return textReply(policyMarkdown(view), "text/markdown; charset=utf-8");
}

/**
 * `?key`: with what our script needs to know the marks of what is fetched from here on. `?kept`: after an answer; where
 * the browser did not keep it, with the words that say so.
 */
function state(request: RouteRequest, host: RouteHost): RouteReply {
  const { query } = request;
  const key = query.has("key") && keyReport(host);
  const isLost = query.has("kept") && host.consent.decision === undefined;
  const view = isLost ? host.view(cameFrom(request, host)) : undefined;
  const notice = view && plainWords(view, cookielessText(view));
  return jsonReply({ ...stateReport(host), ...key, ...(notice && { notice }) }, 200, NOT_INDEXED);
}

/** The page the visitor comes from, so that he can go back to it. */
function cameFrom(request: RouteRequest, host: RouteHost): string {
  const candidates = [request.query.get("return"), request.headers.referer];
  return safeReturnUrl(candidates, request.origin, host.prefix);
}

function script(request: RouteRequest, { script: { text, hash } }: RouteHost): RouteReply {
  return keptReply(request, "text/javascript", text, hash);
}

/** The script of another version would not know what to do with it: it leaves answers to the forms then. */
function answers(request: RouteRequest, host: RouteHost): RouteReply {
  const { text, hash } = answersScript;
  return request.query.get("v") === hash
    ? keptReply(request, "text/javascript", text, hash)
    : problemReply(request, host, "notFound");
}

function kept(type: string, body: string, hash: string): Handler {
  return (request) => keptReply(request, type, body, hash);
}

/** A text that never changes while it is addressed by its fingerprint; under any other address it may. */
function keptReply({ query }: RouteRequest, type: string, body: string, hash: string): RouteReply {
  return {
    status: 200,
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "cache-control":
        query.get("v") === hash ? "public, max-age=31536000, immutable" : "public, max-age=300",
      "x-content-type-options": "nosniff",
    },
    body,
  };
}
