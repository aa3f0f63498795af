// Fastify 5: a plugin that is not encapsulated, so that it holds for the instance it is registered on and all in it. What
// leaves meets the gates on Node's own response, below Fastify's reply, as with every other server of Node's.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ConsentId } from "../catalogue/register.ts";
import { createEngine } from "../engine/engine.ts";
import { refuseWithout } from "../engine/refuse-without.ts";
import type { ConsentOptions, RouteOptions } from "../config/options.ts";
import { parseRouteOptions } from "../config/route-options.ts";
import type { RequestConsent } from "../engine/request-consent.ts";
import type { RouteReply } from "../routes/types.ts";
import type { ConnectionInfo } from "../engine/site.ts";
import { forTemplates } from "../engine/template-view.ts";
import { runFor } from "./on-behalf.ts";
import { sendWhole } from "./send-whole.ts";
import { answerOf, attach, begin, peerOf, visitOf } from "./serve.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set by `consent()`. */
    readonly consent: RequestConsent;
  }
  interface FastifyReply {
    /** Set by `consent()`. */
    readonly consent: RequestConsent;
  }
}

type Done = (error?: Error) => void;
/** A hook, for `addHook("onRequest", …)` or a route's `onRequest`. */
export type FastifyHook = (request: FastifyRequest, reply: FastifyReply, done: Done) => void;

/**
 * Plugin for Fastify: sets `request.consent` and `reply.consent`, gates the response, answers assent's own pages.
 * Register it before whatever sets cookies, and on the instance whose routes it is for: it needs no route of its own.
 *
 * @example
 * app.register(consent({ catalogue, secret: process.env.CONSENT_SECRET }))
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function consent(
  options: ConsentOptions<FastifyRequest>,
): (instance: FastifyInstance, options: object, done: Done) => void {
  const engine = createEngine(options);
  function consentPlugin(instance: FastifyInstance, _options: object, done: Done): void {
    if (!instance.hasRequestDecorator("consent")) {
      instance.decorateRequest("consent", { getter: consentOfRequest });
      instance.decorateReply("consent", { getter: consentOfReply });
    }
    instance.addHook("onRequest", (request, reply, next) => {
      // A cookie parser that came first has read what is to be hidden: the gate of the request looks here.
      if ("cookies" in request) Object.assign(request.raw, { cookies: request.cookies });
      const begun = begin(engine, request, request.raw, reply.raw, new FastifyReach(request));
      if (!begun) {
        next();
        return;
      }
      const { visit, gate, ready, consent: given } = begun;
      attach(request.raw, given);
      if (gate !== undefined) sendWhole(reply.raw);
      // Where a view engine is registered, it reads this.
      if ("locals" in reply) {
        const locals: unknown = reply.locals;
        reply.locals = { ...(typeof locals === "object" && locals), consent: forTemplates(given) };
      }
      const go = (): void => {
        if (visit.isOwnPage) void own(answerOf(visit, request.raw, undefined), reply, next);
        else {
          const refused = visit.refusedPath;
          if (refused) send(reply, refused);
          else runFor(given, next);
        }
      };
      if (ready === undefined) go();
      else void ready.then(go, next);
    });
    done();
  }
  return Object.assign(consentPlugin, {
    // What fastify-plugin sets: not encapsulated, known by this name, for this Fastify.
    [Symbol.for("skip-override")]: true,
    [Symbol.for("fastify.display-name")]: "assent",
    [Symbol.for("plugin-meta")]: { name: "assent", fastify: "5.x" },
  });
}

function consentOfRequest(this: FastifyRequest): RequestConsent {
  const raw: { readonly url?: string | undefined; readonly consent?: RequestConsent } = this.raw;
  if (raw.consent) return raw.consent;
  throw new Error(
    "assent: request.consent is read before consent() has seen the request. Register consent() before the hook that reads it.",
  );
}

function consentOfReply(this: FastifyReply): RequestConsent {
  return this.request.consent;
}

/** As Fastify sees it: `X-Forwarded-*` counts only with `trustProxy`. */
class FastifyReach implements ConnectionInfo {
  readonly path: string;
  readonly #request: FastifyRequest;

  constructor(request: FastifyRequest) {
    this.#request = request;
    this.path = request.originalUrl;
  }

  get protocol(): string {
    return this.#request.protocol;
  }

  get peer(): string | undefined {
    return peerOf(this.#request.raw);
  }

  get host(): string {
    return this.#request.host;
  }
}

/** Lets only those through who allow all of these categories and services; others get a 403 page (or JSON) that says how. */
export function requireConsent(...ids: [ConsentId, ...ConsentId[]]): FastifyHook {
  return function requireConsentHook(request, reply, done) {
    const refusal = refuseWithout(visitOf(request.raw), ids, request.headers);
    if (refusal) send(reply, refusal);
    else done();
  };
}

/** Changes what the gates do for one route. Throws ConsentConfigError. */
export function configureConsent(options: RouteOptions): FastifyHook {
  parseRouteOptions(options);
  return function configureConsentHook(request, _reply, done) {
    visitOf(request.raw).configure(options);
    done();
  };
}

function send(reply: FastifyReply, { status, headers, body }: RouteReply): void {
  reply.code(status).headers(headers).send(body);
}

async function own(answer: Promise<RouteReply>, reply: FastifyReply, next: Done): Promise<void> {
  try {
    send(reply, await answer);
  } catch (error) {
    next(error instanceof Error ? error : new Error(String(error)));
  }
}
