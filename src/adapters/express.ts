// Express 4 and 5: as node.ts, with what Express knows of its proxies, and `res.locals` for templates.

import type { IncomingMessage, ServerResponse } from "node:http";
import { createEngine } from "../engine/engine.ts";
import type { ConsentOptions } from "../config/options.ts";
import type { RequestConsent } from "../engine/request-consent.ts";
import type { ConnectionInfo } from "../engine/site.ts";
import { keepInDictionaryMode } from "./dictionary-mode.ts";
import { forTemplates, SafeMarkup } from "../engine/template-view.ts";
import { attach, begin, SocketInfo, peerOf, proceed } from "./serve.ts";

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
  readonly app?: { readonly settings?: { readonly nunjucksEnv?: NunjucksEnvironment } };
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
    keepInDictionaryMode(request, "upgrade");
    keepInDictionaryMode(response, "sendDate");
    const begun = begin(engine, request, request, response, new ExpressReach(request));
    if (!begun) return next();
    attach(request, begun.consent);
    if (response.locals) {
      const marked = (markup: string): unknown => markSafe(request, markup);
      response.locals["consent"] = forTemplates(begun.consent, marked);
    }
    proceed(begun, request, response, next);
  };
}

/**
 * Nunjucks takes nothing for safe but what it has made itself. `nunjucks.configure(…, { express: app })` leaves its
 * environment in the app's settings, and that has the filter that makes it.
 */
function markSafe({ app }: ExpressRequest, markup: string): unknown {
  return app?.settings?.nunjucksEnv?.getFilter?.("safe")(markup) ?? new SafeMarkup(markup);
}

/** What is used of a Nunjucks environment. */
interface NunjucksEnvironment {
  readonly getFilter?: (name: "safe") => (markup: string) => unknown;
}

/** As Express sees it: `X-Forwarded-*` counts only behind a proxy that the app trusts. */
class ExpressReach implements ConnectionInfo {
  readonly path: string;
  readonly #request: ExpressRequest;

  constructor(request: ExpressRequest) {
    this.#request = request;
    this.path = request.originalUrl ?? request.url ?? "/";
  }

  get peer(): string | undefined {
    return peerOf(this.#request);
  }

  get protocol(): string {
    return this.#request.protocol ?? new SocketInfo(this.#request).protocol;
  }

  get host(): string {
    return hostOf(this.#request, new SocketInfo(this.#request).host);
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
