// The whole flow on one page: read → decide → gate, and which path goes to routes/.

import { createReporter } from "./warnings.ts";
import { parseOptions, type ConsentOptions } from "./options.ts";
import { languages } from "./pages/text/index.ts";
import { missingPage } from "./pages/missing.ts";
import { createConsentCodec } from "./read/consent-cookie.ts";
import { createFactsReader } from "./read/facts.ts";
import { pickLanguage } from "./read/language.ts";
import { createOnceCodec } from "./read/once.ts";
import type { RequestLike } from "./read/types.ts";
import { isOwnPath } from "./routes/router.ts";
import type { RouteReply } from "./routes/types.ts";
import { pathOf, type Reach } from "./site.ts";
import { Visit, type VisitTools } from "./visit.ts";

/** The engine of one site: made once, used by every adapter alike. */
export interface Engine<Request> {
  /**
   * Reads the request and decides. `given` is the framework's own request, as the site's functions
   * (`region`, `language`) know it. The response's gates work with what this returns.
   */
  visit(given: Request, request: RequestLike, reach: Reach): Visit;
}

/**
 * Makes the engine: everything that can be decided before the first request is decided here.
 *
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function createEngine<Request>(
  options: ConsentOptions<Request>,
): Engine<Request> {
  const settings = parseOptions(options);
  const { catalogue, secrets } = settings;
  const known = [...new Set([...languages, ...Object.keys(settings.texts)])];
  const readFacts = createFactsReader({
    ...settings,
    cookieName: settings.cookie.name,
    onRegionError: (error) => settings.onWarning(`region() threw: ${String(error)}`),
  });
  const tools: VisitTools = {
    settings,
    codec: createConsentCodec(catalogue, secrets),
    onceCodec: createOnceCodec(catalogue, secrets),
    report: createReporter(settings.onEvent, settings.onWarning),
  };
  const languageOf = (given: Request, request: RequestLike): string => {
    const { language } = settings;
    const chosen = typeof language === "function" ? language(given) : language;
    return chosen ?? pickLanguage(request.headers["accept-language"], known, "en");
  };
  return {
    visit: (given, request, reach) =>
      new Visit(tools, {
        request,
        reach,
        facts: readFacts(request, given),
        language: () => languageOf(given, request),
        isOwnPage: isOwnPath(pathOf(reach.path), settings.prefix),
      }),
  };
}

/** The reply of `requireConsent` where something is missing; undefined if all of it is allowed. */
export function refuseWithout(
  visit: Visit,
  ids: readonly string[],
  accept: string | undefined,
): RouteReply | undefined {
  visit.consulted = true;
  const missing = ids.filter((id) => !visit.consent.allows(id));
  if (missing.length === 0) return undefined;
  const headers = { "cache-control": "private, no-store", vary: "Accept, Cookie, Sec-GPC" };
  if (wantsJson(accept)) {
    const body = {
      error: "consent-required",
      missing,
      settings: visit.prefix,
      choice: `${visit.prefix}/choice`,
    };
    return {
      status: 403,
      headers: { ...headers, "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
    };
  }
  return {
    status: 403,
    headers: { ...headers, "content-type": "text/html; charset=utf-8" },
    body: missingPage(visit.pageView, missing).toString(),
  };
}

function wantsJson(accept = ""): boolean {
  const json = accept.indexOf("application/json");
  const page = accept.indexOf("text/html");
  return json !== -1 && (page === -1 || json < page);
}
