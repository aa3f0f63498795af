// A site for the routes to answer for, which writes down what they make it do.
import { Readable } from "node:stream";
import { guardRules } from "../../src/pages/guard-rules.ts";
import { siteScript } from "../../src/pages/script/script.ts";
import type { SiteScript } from "../../src/pages/script/script.ts";
import type { Choice, RouteHost, RouteReply, RouteRequest } from "../../src/routes/types.ts";
import { answer } from "../../src/routes/router.ts";
import { catalogue, consentOf, decisionOf, viewOf } from "../pages/view.ts";

/** The script of the site. */
export const SCRIPT: SiteScript = siteScript(
  guardRules({ catalogue, ownCookies: ["consent"], maxAge: 1000, strict: false }),
);

/** What a form of this visitor bears. */
export const KEY = "k".repeat(54);

type Situation = NonNullable<Parameters<typeof consentOf>[0]>;

export interface Visit {
  readonly host: RouteHost;
  readonly chosen: Choice[];
  readonly released: string[];
  readonly confirmations: string[];
}

export function visit(situation: Situation = {}, parts: Partial<RouteHost> = {}): Visit {
  const chosen: Choice[] = [];
  const released: string[] = [];
  const confirmations: string[] = [];
  let consent = consentOf(situation);
  const host: RouteHost = {
    catalogue,
    prefix: "/consent",
    get consent() {
      return consent;
    },
    gpcSince: "2026-11-22",
    gpc: true,
    isFormKey: (key) => key === KEY,
    view: (returnTo) => viewOf(situation, { returnTo, consent }),
    embedView: (returnTo) => viewOf(situation, { returnTo, consent }),
    script: SCRIPT,
    choose: (choice) => {
      chosen.push(choice);
      const granted = choice.act === "accept";
      const every = Object.fromEntries(
        catalogue.index.consentCategories.map((id) => [id, granted]),
      );
      const decision = decisionOf({
        categories: choice.categories ?? every,
        services: choice.services ?? {},
      });
      consent = consentOf({ ...situation, decision });
      return Promise.resolve(decision);
    },
    confirmLater: (done) => {
      confirmations.push(done);
    },
    loadOnce: (service, path) => {
      released.push(`${service} ${path}`);
      return Promise.resolve();
    },
    ...parts,
  };
  return { host, chosen, released, confirmations };
}

interface Sent {
  readonly method?: string;
  readonly headers?: RouteRequest["headers"];
  readonly body?: string | Uint8Array | readonly Uint8Array[];
  readonly parsedBody?: unknown;
  readonly stream?: RouteRequest["stream"];
}

const FORM = { "content-type": "application/x-www-form-urlencoded" };

export function request(address: string, sent: Sent = {}): RouteRequest {
  const { pathname, searchParams } = new URL(address, "https://site.example");
  const { body = [] } = sent;
  const chunks =
    typeof body === "string" || body instanceof Uint8Array ? [Buffer.from(body)] : body;
  return {
    method: sent.method ?? "GET",
    path: pathname,
    query: searchParams,
    headers: sent.headers ?? {},
    origin: "https://site.example",
    ...("parsedBody" in sent ? { parsedBody: sent.parsedBody } : {}),
    stream: sent.stream ?? Readable.from(chunks),
  };
}

/** Posts a form of ours as a browser does from a page of the site. */
export function post(
  to: Visit,
  body: string | Readonly<Record<string, string>>,
  headers: RouteRequest["headers"] = {},
): Promise<RouteReply> {
  const text = typeof body === "string" ? body : new URLSearchParams(body).toString();
  return postForeign(to, /(?:^|&)key=/.test(text) ? text : `${text}&key=${KEY}`, headers);
}

/** Posts a form that somebody else wrote into a page of the site. */
export function postForeign(
  { host }: Visit,
  body: string | Readonly<Record<string, string>>,
  headers: RouteRequest["headers"] = {},
): Promise<RouteReply> {
  const text = typeof body === "string" ? body : new URLSearchParams(body).toString();
  const sent = { ...FORM, "sec-fetch-site": "same-origin", ...headers };
  return answer(request("/consent/choice", { method: "POST", headers: sent, body: text }), host);
}

/** Posts JSON as a script of the site does. */
export function postJson({ host }: Visit, body: unknown): Promise<RouteReply> {
  const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return answer(request("/consent/choice", { method: "POST", headers, body: text }), host);
}
