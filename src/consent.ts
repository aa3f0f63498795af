// The whole flow on one page: read → decide → gate, and which path goes to routes/.

import type { IncomingHttpHeaders } from "node:http";
import { decide } from "./decide/decide.ts";
import type { ConsentState } from "./decide/types.ts";
import type { ConsentOptions, Settings } from "./options.ts";
import { languages } from "./pages/text/index.ts";
import { scriptHash } from "./pages/script/script.ts";
import { styleHash } from "./pages/style.ts";
import { missingPage } from "./pages/missing.ts";
import { createConsentCodec } from "./read/consent-cookie.ts";
import { createFactsReader } from "./read/facts.ts";
import { fingerprint } from "./read/fingerprint.ts";
import { parseOptions } from "./parse-options.ts";
import { pickLanguage } from "./read/language.ts";
import { createOnceCodec } from "./read/once.ts";
import type { RequestLike } from "./read/types.ts";
import { wantsJson } from "./routes/reply.ts";
import { createReportBudget } from "./routes/report.ts";
import { createRecorder } from "./recording.ts";
import type { RouteReply } from "./routes/types.ts";
import type { Reach } from "./site.ts";
import { Visit, type VisitTools } from "./visit.ts";
import { createReporter } from "./warnings.ts";

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
export function createEngine<Request>(options: ConsentOptions<Request>): Engine<Request> {
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
    fingerprint: pageFingerprint(settings),
    record: createRecorder(settings),
    report: createReporter(settings.onEvent, settings.onWarning),
    reportBudget: createReportBudget(settings.now),
    silence: silenceOf(settings),
  };
  const languageOf = (given: Request, request: RequestLike): string => {
    const { language } = settings;
    const chosen =
      typeof language === "function" ? ask(() => language(given), settings.onWarning) : language;
    return chosen ?? pickLanguage(request.headers["accept-language"], known, "en");
  };
  const languageVary = typeof settings.language === "string" ? [] : ["Accept-Language"];
  return {
    visit: (given, request, reach) =>
      new Visit(tools, {
        request,
        reach,
        facts: readFacts(request, given),
        language: () => languageOf(given, request),
        languageVary,
      }),
  };
}

/** What holds for whoever has said nothing and comes from nowhere known. Made where the first page needs it. */
function silenceOf(settings: Settings): () => ConsentState {
  let silence: ConsentState | undefined;
  return () =>
    (silence ??= decide({
      catalogue: settings.catalogue,
      facts: {
        cookies: [],
        stored: { kind: "none" },
        signals: { gpc: false, dnt: false },
        region: undefined,
      },
      regime: settings.regimeOf(undefined),
      now: settings.now(),
      validFor: settings.validFor,
      signalAlwaysWins: settings.signalAlwaysWins,
    }));
}

/** The site's own choice of a language. What it throws, or says that is no language tag, is no choice. */
function ask(
  choose: () => string | undefined,
  onWarning: (message: string) => void,
): string | undefined {
  try {
    const chosen: unknown = choose();
    return typeof chosen === "string" && LANGUAGE_TAG.test(chosen) ? chosen : undefined;
  } catch (error) {
    onWarning(`language() threw: ${String(error)}`);
    return undefined;
  }
}

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

type PageSettings = Pick<
  Settings,
  "prefix" | "texts" | "validFor" | "firstParty" | "gates" | "banner" | "script"
>;

/** Pages that a browser kept from before these options changed are not fresh any more. */
function pageFingerprint(settings: PageSettings): string {
  const { prefix, texts, validFor, firstParty, gates, banner } = settings;
  const assets = [styleHash, settings.script && scriptHash];
  const shown = JSON.stringify(
    [prefix, texts, validFor, firstParty, gates, banner, assets],
    (_, value: unknown) => (typeof value === "function" ? String(value) : value),
  );
  return fingerprint(`page:${shown}`, 8);
}

/** The reply of `requireConsent` where something is missing; undefined if all of it is allowed. */
export function refuseWithout(
  visit: Visit,
  ids: readonly string[],
  headers: IncomingHttpHeaders,
): RouteReply | undefined {
  visit.consulted = true;
  const missing = ids.filter((id) => !visit.consent.allows(id));
  if (missing.length === 0) return undefined;
  const personal = { "cache-control": "private, no-store", vary: "Accept, Cookie, Sec-GPC" };
  if (wantsJson(headers)) {
    const body = {
      error: { code: "consent-required", message: `This needs consent: ${missing.join(", ")}.` },
      missing,
      settings: visit.prefix,
      choice: `${visit.prefix}/choice`,
    };
    return {
      status: 403,
      headers: { ...personal, "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
    };
  }
  return {
    status: 403,
    headers: { ...personal, "content-type": "text/html; charset=utf-8" },
    body: missingPage(visit.pageView, missing).toString(),
  };
}
