// Makes what all requests of a site share, once, and begins a visit for each: adapters/serve.ts has the whole flow.

import { Accounts } from "./account.ts";
import { KnownDocuments } from "../gate/known-documents.ts";
import { memoize } from "../util/memoize.ts";
import type { ConsentOptions, Settings } from "../config/options.ts";
import { createAdopter, foreignCookies } from "../interop/adopt.ts";
import { readable, tagOf } from "../pages/text/index.ts";
import { guardRules } from "../pages/guard-rules.ts";
import { siteScript } from "../pages/script/script.ts";
import { styleHash } from "../pages/style.ts";
import { couldCarryConsent } from "../read/carriage.ts";
import { createConsentCodec } from "../read/consent-cookie.ts";
import { createFactsReader } from "../read/facts.ts";
import { fingerprint } from "../read/fingerprint.ts";
import { parseOptions } from "../config/parse-options.ts";
import { pickLanguage } from "../read/language.ts";
import { createOnceCodec } from "../read/once.ts";
import type { RequestLike } from "../read/types.ts";
import { accountCookieName, decisionCookieName, ownCookieNames } from "./own-cookies.ts";
import { createBudget } from "../routes/budget.ts";
import { REPORTS_A_MINUTE } from "../routes/report.ts";
import { createRecorder } from "./recording.ts";
import { hostnameOf, isOfSite, type ConnectionInfo } from "./site.ts";
import type { VisitTools } from "./request-input.ts";
import { Arrived, type Readers } from "./arrived.ts";
import { MarkupCache } from "../pages/markup-cache.ts";
import { Development } from "../dev/development.ts";
import { Tally } from "../report-only/tally.ts";
import { createDecider } from "./deciding.ts";
import { createJudges } from "./judges.ts";
import { Visit } from "./visit.ts";
import { createReporter, warnOnce } from "./warnings.ts";

/** The engine of one site: made once, used by every adapter alike. */
export interface Engine<Request> {
  /**
   * Reads the request and decides. `given` is the framework's own request, as the site's functions
   * (`region`, `language`) know it. The response's gates work with what this returns.
   */
  visit(given: Request, request: RequestLike, connection: ConnectionInfo): Visit;
}

const STRICT =
  'with cookie.sameSite: "strict" the consent cookie does not come with a visitor who follows a link from another site: ' +
  "the first page is made as for somebody nobody knows, and nothing that needs consent is in it until the browser's " +
  'script has asked. Leave the option out ("lax").';

/**
 * Makes the engine: everything that can be decided before the first request is decided here.
 *
 * @throws ConsentConfigError with the path of the option, its value and the remedy
 */
export function createEngine<Request>(options: ConsentOptions<Request>): Engine<Request> {
  const parsed = parseOptions(options);
  const dev = developmentOf(parsed);
  const settings =
    dev === undefined ? parsed : { ...parsed, onWarning: both(parsed.onWarning, dev) };
  if (settings.cookie.sameSite === "strict") settings.onWarning(STRICT);
  const { catalogue, secrets } = settings;
  const known = [...new Set([...readable, ...Object.keys(settings.texts)])];
  const readFacts = createFactsReader({
    ...settings,
    cookieName: (secure) => decisionCookieName(settings.cookie, secure),
    onRegionError: (error) => settings.onWarning(`region() threw: ${String(error)}`),
  });
  const ownCookies = ownCookieNames(settings.cookie);
  const script = siteScript(
    guardRules({
      catalogue,
      ownCookies,
      maxAge: settings.gates.maxCookieAge,
      strict: settings.guard === "strict",
    }),
  );
  const { interop } = settings;
  const adopt =
    interop && createAdopter({ ...settings, interop, tell: warnOnce(settings.onWarning) });
  const codec = createConsentCodec(catalogue, secrets);
  const warn = warnOnce(settings.onWarning);
  const accounts =
    settings.account && new Accounts(settings.account, { codec, secrets, now: settings.now, warn });
  const tools: VisitTools = {
    settings,
    codec,
    onceCodec: createOnceCodec(catalogue, secrets),
    script,
    fingerprint: pageFingerprint(settings, script.hash),
    record: createRecorder(settings),
    report: createReporter(settings.onEvent, settings.onWarning),
    warn,
    dev,
    tally: settings.isReportOnly ? new Tally(settings.reportOnly, settings.now) : undefined,
    reportBudget: createBudget(settings.now, REPORTS_A_MINUTE),
    choiceBudget: createBudget(settings.now, settings.choicesPerMinute),
    decider: createDecider(settings),
    accounts,
    judges: createJudges(settings),
    starts: new MarkupCache(200),
    placeholders: new MarkupCache(1000),
    documents: new KnownDocuments(),
    ownCookies,
    isForeign: interop && foreignCookies(interop),
    pageVary: pageVaryOf(settings),
  };
  const preferred = memoize(500, (header) =>
    tagOf(pickLanguage(header || undefined, known, "en"), settings.texts),
  );
  const languageOf = (given: Request, request: RequestLike): string => {
    const { language } = settings;
    const chosen =
      typeof language === "function" ? ask(() => language(given), settings.onWarning) : language;
    return chosen === undefined
      ? preferred(request.headers["accept-language"] ?? "")
      : tagOf(chosen, settings.texts);
  };
  const { sameSite } = settings.cookie;
  const couldCarry = (request: RequestLike, connection: ConnectionInfo): boolean =>
    couldCarryConsent(request, {
      sameSite,
      isSameSite: (hostname) => isOfSite(hostname, hostnameOf(connection), []),
    });
  const accountMark = (secure: boolean): string => accountCookieName(settings.cookie, secure);
  const readers: Readers<Request> = {
    readFacts,
    adopt,
    languageOf,
    couldCarry,
    accounts,
    accountMark,
    catalogue,
  };
  return {
    visit: (given, request, connection) =>
      new Visit(tools, new Arrived(readers, given, request, connection)),
  };
}

/** The development page, where the site has one. */
function developmentOf({
  dev,
  catalogue,
  prefix,
  isReportOnly,
}: Pick<Settings, "dev" | "catalogue" | "prefix" | "isReportOnly">): Development | undefined {
  return dev && new Development({ catalogue, prefix, isReportOnly, hosts: dev.hosts });
}

/** A warning goes to the site, and is kept for the development page. */
function both(tell: (message: string) => void, dev: Development): (message: string) => void {
  return (message) => {
    dev.log.warn(message);
    tell(message);
  };
}

/** A cache that visitors share has to tell a part of a page by all of its marks. */
const SHARED_VARY = ["Sec-Fetch-Dest", "HX-Request", "Turbo-Frame", "X-Requested-With"];

function pageVaryOf({ language, caching }: Pick<Settings, "language" | "caching">): string[] {
  const ofLanguage = typeof language === "string" ? [] : ["Accept-Language"];
  // A private response is revalidated, and its ETag tells these apart: Vary need not list every mark of a part.
  return [...ofLanguage, ...(caching === "private" ? ["Sec-Fetch-Dest"] : SHARED_VARY)];
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
  | "prefix"
  | "texts"
  | "validFor"
  | "firstParty"
  | "gates"
  | "banner"
  | "placement"
  | "script"
  | "guard"
>;

/** Pages that a browser kept from before these options changed are not fresh any more. */
function pageFingerprint(settings: PageSettings, scriptHash: string): string {
  const { prefix, texts, validFor, firstParty, gates, banner, placement, script, guard } = settings;
  const assets = [styleHash, script, guard, scriptHash];
  const shown = JSON.stringify(
    [prefix, texts, validFor, firstParty, gates, banner, placement, assets],
    (_, value: unknown) => (typeof value === "function" ? String(value) : value),
  );
  return fingerprint(`page:${shown}`, 8);
}
