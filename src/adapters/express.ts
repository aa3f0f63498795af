// Express 4 and 5: as node.ts, with what Express knows of its proxies, and `res.locals` for templates.

import type { IncomingMessage, ServerResponse } from "node:http";
import { createEngine } from "../consent.ts";
import type { ConsentOptions } from "../options.ts";
import { RequestConsent } from "../request-consent.ts";
import { answerOf, begin, send } from "./serve.ts";

export { configureConsent, requireConsent } from "./node.ts";

declare global {
  // oxlint-disable-next-line typescript/no-namespace -- the name Express gives to its extension point
  namespace Express {
    interface Request {
      /** Set by `consent()`. */
      consent: RequestConsent;
    }
  }
}

/** What is used of an Express request, so that no framework's types are needed. */
interface ExpressRequest extends IncomingMessage {
  readonly protocol: string;
  readonly originalUrl: string;
  readonly app: { readonly enabled?: (setting: string) => boolean };
  get?(name: string): string | undefined;
}

/**
 * Middleware for Express: sets `req.consent` and `res.locals.consent`, gates the response, answers
 * assent's own pages. Mount it before whatever sets cookies or renders.
 *
 * @example
 * app.use(consent({ catalogue, secret: process.env.CONSENT_SECRET }))
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function consent(options: ConsentOptions<IncomingMessage>) {
  const engine = createEngine(options);
  return function consentMiddleware(
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void {
    const { protocol, originalUrl } = request as ExpressRequest;
    const begun = begin(engine, request, request, response, {
      protocol,
      host: hostOf(request as ExpressRequest),
      path: originalUrl,
    });
    if (!begun) return next();
    const { visit } = begun;
    const given = new RequestConsent(visit);
    Object.assign(request, { consent: given });
    const { locals } = response as ServerResponse & { locals?: Record<string, unknown> };
    if (locals) locals["consent"] = given;
    if (!visit.isOwnPage) return next();
    answerOf(visit, request).then((reply) => send(response, reply, request.method), next);
  };
}

/** The host as Express trusts it: `X-Forwarded-Host` only behind a trusted proxy. Express 4 drops the port from `hostname`. */
function hostOf(request: ExpressRequest): string {
  const { hostname } = request as ExpressRequest & { readonly hostname?: string };
  const sent = request.headers.host ?? "";
  if (hostname === undefined) return sent;
  return new RegExp(`^${hostname.replaceAll(/[.[\]]/g, String.raw`\$&`)}(?::\\d+)?$`, "i").test(sent)
    ? sent
    : hostname;
}
