// Koa 2 and 3: the body is gated while it is still `ctx.body`, so that compression, ETag and
// conditional-get middleware outside keep working.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { ConsentId } from "../catalogue/register.ts";
import { createEngine } from "../engine/engine.ts";
import { refuseWithout } from "../engine/refuse-without.ts";
import { gateKoaBody } from "../gate/response/koa-body.ts";
import type { ConsentOptions, RouteOptions } from "../config/options.ts";
import { parseRouteOptions } from "../config/route-options.ts";
import type { RequestConsent } from "../engine/request-consent.ts";
import type { RouteReply } from "../routes/types.ts";
import type { ConnectionInfo } from "../engine/site.ts";
import { forTemplates } from "../engine/template-view.ts";
import { runFor } from "./on-behalf.ts";
import { answerOf, begin, peerOf, visitOf } from "./serve.ts";

/** What is used of a Koa context, so that no framework's types are needed. */
export interface KoaContext {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly request: object;
  readonly state: Record<PropertyKey, unknown>;
  readonly protocol: string;
  readonly host: string;
  readonly originalUrl: string;
  respond?: boolean | undefined;
  status: number;
  body: unknown;
  set(headers: { [name: string]: string }): void;
}

type Next = () => Promise<unknown>;

/** What `consent()` adds to the context. */
export interface ConsentContext {
  consent: RequestConsent;
}

/**
 * Middleware for Koa: sets `ctx.consent` and, for templates, `ctx.state.consent`; gates the response, answers assent's
 * own pages.
 *
 * @example
 * app.use(consent({ catalogue, secret: process.env.CONSENT_SECRET }))
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function consent(options: ConsentOptions<KoaContext>) {
  const engine = createEngine(options);
  return async function consentMiddleware(
    context: KoaContext & ConsentContext,
    next: Next,
  ): Promise<unknown> {
    const { req, res } = context;
    const begun = begin(engine, context, req, res, new KoaReach(context));
    if (!begun) return next();
    const { visit, gate, ready } = begun;
    if (ready !== undefined) await ready;
    context.consent = begun.consent;
    context.state["consent"] = forTemplates(context.consent);
    if (visit.isOwnPage) {
      reply(context, await answerOf(visit, req, parsedBodyOf(context.request)));
      return undefined;
    }
    const refused = visit.refusedPath;
    if (refused) {
      reply(context, refused);
      return undefined;
    }
    await runFor(begun.consent, next);
    if (gate !== undefined) gateKoaBody(context, gate);
    return undefined;
  };
}

/** As Koa sees it: `X-Forwarded-*` counts only with `app.proxy`. */
class KoaReach implements ConnectionInfo {
  readonly path: string;
  readonly #context: KoaContext;

  constructor(context: KoaContext) {
    this.#context = context;
    this.path = context.originalUrl;
  }

  get protocol(): string {
    return this.#context.protocol;
  }

  get peer(): string | undefined {
    return peerOf(this.#context.req);
  }

  get host(): string {
    return this.#context.host;
  }
}

/** Lets only those through who allow all of these categories and services; others get a 403 page (or JSON) that says how. */
export function requireConsent(...ids: [ConsentId, ...ConsentId[]]) {
  return async function requireConsentMiddleware(
    context: KoaContext,
    next: Next,
  ): Promise<unknown> {
    const refusal = refuseWithout(visitOf(context.req), ids, context.req.headers);
    if (!refusal) return next();
    reply(context, refusal);
    return undefined;
  };
}

/** Changes what the gates do for one route. Throws ConsentConfigError. */
export function configureConsent(options: RouteOptions) {
  parseRouteOptions(options);
  return async function configureConsentMiddleware(
    context: KoaContext,
    next: Next,
  ): Promise<unknown> {
    visitOf(context.req).configure(options);
    return next();
  };
}

function reply(context: KoaContext, { status, headers, body }: RouteReply): void {
  context.status = status;
  context.set({ ...headers });
  context.body = body;
}

function parsedBodyOf(request: object): unknown {
  return "body" in request ? request.body : undefined;
}
