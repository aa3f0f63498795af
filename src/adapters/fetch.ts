// `Request → Response`: Hono, SvelteKit, Astro, React Router, h3, Bun, Deno, workerd, and whatever else serves so.
// Nothing here needs a server of Node's: a Request comes in, and the gates are put on the Response that the app returns.

import type { ConsentId } from "../catalogue/register.ts";
import { createEngine } from "../engine/engine.ts";
import { refuseWithout } from "../engine/refuse-without.ts";
import { observeRequest } from "../gate/request/observe-request.ts";
import { gateRequest } from "../gate/request/request.ts";
import { observeWebResponse } from "../gate/web/observe-web.ts";
import { gateWebResponse } from "../gate/web/web-response.ts";
import type { ConsentOptions, RouteOptions } from "../config/options.ts";
import { parseRouteOptions } from "../config/route-options.ts";
import { RequestConsent } from "../engine/request-consent.ts";
import { TrialConsent } from "../report-only/trial-consent.ts";
import type { RouteReply } from "../routes/types.ts";
import { withOwnMembers } from "../engine/template-view.ts";
import type { Visit } from "../engine/visit.ts";
import { runFor } from "./on-behalf.ts";
import { bodyOf, gatedRequest, connectionOf, ReadRequest, type FetchHost } from "./web-request.ts";

export type { FetchHost } from "./web-request.ts";

/** What functions of the site (`region`, `language`) are given. */
export interface FetchVisitor extends FetchHost {
  /** As it came. */
  readonly request: Request;
}

/** The app, or what comes next in it. It is to return what is sent; `request` is the one that it may read. */
export type FetchNext = (request: Request, consent: RequestConsent) => Response | Promise<Response>;

/** Goes around the app: `(request, next) => response`. */
export type FetchMiddleware = (request: Request, next: FetchNext) => Promise<Response>;

interface Visited {
  readonly visit: Visit;
  readonly consent: RequestConsent;
  /** True once its response has passed the gates: the same Request, served again, is another visit. */
  isSent: boolean;
}

/** The visits of requests, as they came and as the app sees them. */
const visits = new WeakMap<Request, Visited>();

/**
 * Middleware for whatever serves `Request → Response`: gates what the app returns, answers assent's own pages. Put it
 * around the whole app, so that nothing that leaves has not passed. Bodies are streamed.
 *
 * What it returns takes the request, the app, and what the host knows that a Request does not say (`FetchHost`). It
 * rejects with what the app throws.
 *
 * @example
 * const gate = consent({ catalogue, secret: process.env.CONSENT_SECRET })
 * export default { fetch: (request) => gate(request, (request, consent) => app.fetch(request)) }
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function consent(
  options: ConsentOptions<FetchVisitor>,
): (request: Request, next: FetchNext, host?: FetchHost) => Promise<Response> {
  const engine = createEngine(options);
  return async function consentMiddleware(request, next, host = {}) {
    const before = visits.get(request);
    if (before?.isSent === false) {
      before.visit.warn(
        "consent() is mounted twice; the second one does nothing. See configureConsent().",
      );
      return next(request, before.consent);
    }
    const read = new ReadRequest(request);
    const visit = engine.visit({ ...host, request }, read, connectionOf(request, host));
    if (visit.isReportOnly) return observed(visit, request, read, next, host);
    // Options `account` and `interop` exclude each other.
    const account = visit.loadAccount();
    if (account) await account;
    else if (visit.isImporting) await visit.importOther();
    gateRequest(read, visit);
    const nonce = (): string | undefined => host.nonce?.();
    const given = withOwnMembers(new RequestConsent(visit, nonce, () => visited.isSent));
    const visited: Visited = { visit, consent: given, isSent: false };
    const seen = gatedRequest(request, read);
    visits.set(request, visited);
    visits.set(seen, visited);
    try {
      const response = await answered(visit, seen, next, given, host);
      return await gateWebResponse(read, response, visit);
    } finally {
      visited.isSent = true;
    }
  };
}

/** In report-only mode: the gates look on, and the app has its request and response to itself. */
async function observed(
  visit: Visit,
  request: Request,
  read: ReadRequest,
  next: FetchNext,
  host: FetchHost,
): Promise<Response> {
  visit.arrived();
  if (!visit.isOwnPage) observeRequest(read, visit);
  const nonce = (): string | undefined => host.nonce?.();
  const given = withOwnMembers(new TrialConsent(visit, nonce, () => visited.isSent));
  const visited: Visited = { visit, consent: given, isSent: false };
  visits.set(request, visited);
  try {
    const response = await answered(visit, request, next, given, host);
    return visit.isOwnPage ? response : await observeWebResponse(read, response, visit);
  } finally {
    visited.isSent = true;
  }
}

/** What one of assent's own pages answers, or what is refused in the app's place, or the app. */
async function answered(
  visit: Visit,
  request: Request,
  next: FetchNext,
  given: RequestConsent,
  { parsedBody }: FetchHost,
): Promise<Response> {
  if (visit.isOwnPage) {
    const { method, headers, bodyUsed } = request;
    if (bodyUsed && parsedBody === undefined) {
      visit.warn(
        "the body of a request to one of assent's pages had been read before consent() saw it, so an answer in it is lost. Put consent() around whatever reads bodies, or hand over what was read as parsedBody.",
      );
    }
    const { stream, done } = bodyOf(request);
    const reply = await visit.answer({
      method,
      headers: Object.fromEntries(headers),
      stream,
      ...(parsedBody === undefined ? {} : { parsedBody }),
    });
    await done();
    return responseOf(reply, method);
  }
  const refused = visit.refusedPath;
  if (refused) return responseOf(refused, request.method);
  const response = await runFor(given, () => next(request, given));
  if (isResponse(response)) return response;
  throw new TypeError(
    "assent: what consent() is put around has to return a Response; it returned none. Return (or await) what the app returns.",
  );
}

/** Frameworks bring classes of their own in the place of the global one. */
function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "headers" in value && "status" in value;
}

/** What the app sees of the consent on this request. Throws for a request that did not go through `consent()`. */
export function consentOf(request: Request): RequestConsent {
  return visitOf(request).consent;
}

/** Lets only those through who allow all of these categories and services; others get a 403 page (or JSON) that says how. */
export function requireConsent(...ids: [ConsentId, ...ConsentId[]]): FetchMiddleware {
  return async function requireConsentMiddleware(request, next) {
    const { visit, consent: given } = visitOf(request);
    const refusal = refuseWithout(visit, ids, Object.fromEntries(request.headers));
    return refusal ? responseOf(refusal, request.method) : next(request, given);
  };
}

/** Changes what the gates do for one route. Throws ConsentConfigError. */
export function configureConsent(options: RouteOptions): FetchMiddleware {
  parseRouteOptions(options);
  return async function configureConsentMiddleware(request, next) {
    const { visit, consent: given } = visitOf(request);
    visit.configure(options);
    return next(request, given);
  };
}

function visitOf(request: Request): Visited {
  const known = visits.get(request);
  if (known) return known;
  throw new Error(
    "assent: consentOf(), requireConsent() and configureConsent() need the request that consent() hands to the app: a copy of it (new Request(request)) is not known. Pass on the consent that `next` is given.",
  );
}

function responseOf({ status, headers, body }: RouteReply, method: string): Response {
  return new Response(method === "HEAD" || body === "" ? null : body, {
    status,
    headers: { ...headers },
  });
}
