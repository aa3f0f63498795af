// node:http, Connect, and whatever else calls (request, response, next).

import type { IncomingMessage, ServerResponse } from "node:http";
import { createEngine } from "../engine/engine.ts";
import { refuseWithout } from "../engine/refuse-without.ts";
import type { ConsentId } from "../catalogue/register.ts";
import type { ConsentOptions, RouteOptions } from "../config/options.ts";
import { parseRouteOptions } from "../config/route-options.ts";
import type { RequestConsent } from "../engine/request-consent.ts";
import { attach, begin, SocketInfo, proceed, send, visitOf } from "./serve.ts";

type Next = (error?: unknown) => void;
type Handler = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** A request that went through `consent()`. */
export type WithConsent<Request> = Request & { readonly consent: RequestConsent };

/**
 * Middleware for `node:http`: sets `request.consent`, gates the response, answers assent's own pages.
 *
 * @example
 * const gate = consent({ catalogue })
 * createServer((request, response) => gate(request, response, () => response.end('…')))
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function consent(options: ConsentOptions<IncomingMessage>): Handler {
  const engine = createEngine(options);
  return function consentMiddleware(request, response, next) {
    const begun = begin(engine, request, request, response, new SocketInfo(request));
    if (!begun) return next();
    attach(request, begun.consent);
    proceed(begun, request, response, next);
  };
}

/** Lets only those through who allow all of these categories and services; others get a 403 page (or JSON) that says how. */
export function requireConsent(...ids: [ConsentId, ...ConsentId[]]): Handler {
  return function requireConsentMiddleware(request, response, next) {
    const refusal = refuseWithout(visitOf(request), ids, request.headers);
    if (refusal) send(response, refusal, request.method);
    else next();
  };
}

/** Changes what the gates do for one route. Throws ConsentConfigError. */
export function configureConsent(options: RouteOptions): Handler {
  parseRouteOptions(options);
  return function configureConsentMiddleware(request, _response, next) {
    visitOf(request).configure(options);
    next();
  };
}
