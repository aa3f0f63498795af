// Express 4 and 5: as node.ts, with what Express knows of its proxies, and `res.locals` for templates.

import type { IncomingMessage, ServerResponse } from "node:http";
import { createEngine } from "../consent.ts";
import type { ConsentOptions } from "../options.ts";
import type { RequestConsent } from "../request-consent.ts";
import type { Reach } from "../site.ts";
import { keepAsTable } from "./as-table.ts";
import { attach, begin, DirectReach, isAnswered } from "./serve.ts";

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
  readonly protocol?: string;
  readonly hostname?: string;
  readonly originalUrl?: string;
}

interface ExpressResponse extends ServerResponse {
  locals?: Record<string, unknown>;
}

/**
 * Middleware for Express: sets `req.consent` and `res.locals.consent`, gates the response, answers
 * assent's own pages. Mount it before whatever sets cookies or renders.
 *
 * @example
 * app.use(consent({ catalogue, secret: process.env.CONSENT_SECRET }))
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function consent(
  options: ConsentOptions<IncomingMessage>,
): (request: ExpressRequest, response: ExpressResponse, next: (error?: unknown) => void) => void {
  const engine = createEngine(options);
  return function consentMiddleware(request, response, next) {
    keepAsTable(request, "upgrade");
    keepAsTable(response, "sendDate");
    const begun = begin(engine, request, request, response, new ExpressReach(request));
    if (!begun) return next();
    const { visit, consent: given } = begun;
    attach(request, given);
    if (response.locals) response.locals["consent"] = given;
    if (!isAnswered(visit, request, response, next)) next();
  };
}

/** As Express sees it: `X-Forwarded-*` counts only behind a proxy that the app trusts. */
class ExpressReach implements Reach {
  readonly path: string;
  readonly #request: ExpressRequest;

  constructor(request: ExpressRequest) {
    this.#request = request;
    this.path = request.originalUrl ?? request.url ?? "/";
  }

  get protocol(): string {
    return this.#request.protocol ?? new DirectReach(this.#request).protocol;
  }

  get host(): string {
    return hostOf(this.#request, new DirectReach(this.#request).host);
  }
}

/**
 * Express 4 and 5 both leave the port out of `hostname`: it is taken from the header that the name came from, without
 * asking anew which proxy is trusted.
 */
function hostOf({ hostname, headers }: ExpressRequest, sent: string): string {
  if (hostname === undefined || isHostOf(sent, hostname)) return sent;
  const forwarded = String(headers["x-forwarded-host"] ?? "").split(",", 1)[0] ?? "";
  return isHostOf(forwarded.trim(), hostname) ? forwarded.trim() : hostname;
}

function isHostOf(host: string, hostname: string): boolean {
  return host.startsWith(hostname) && /^(?::\d+)?$/.test(host.slice(hostname.length));
}
