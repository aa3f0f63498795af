// The whole flow on one page: read → decide → gate, and which path goes to routes/.

import type { Catalogue } from "../catalogue/types.ts";
import { Accounts, markFor, type SignedIn } from "./account.ts";
import { accountChoice } from "../decide/account.ts";
import type { IncomingHttpHeaders } from "node:http";
import { remembering } from "../util/remembering.ts";
import type { ConsentOptions, Settings } from "../config/options.ts";
import { createAdopter, foreignCookies, type Adopter } from "../interop/adopt.ts";
import { readable, tagOf } from "../pages/text/index.ts";
import { guardRules } from "../pages/guard-rules.ts";
import { siteScript } from "../pages/script/script.ts";
import { styleHash } from "../pages/style.ts";
import { missingPage } from "../pages/missing.ts";
import { couldCarryConsent } from "../read/carriage.ts";
import { createConsentCodec } from "../read/consent-cookie.ts";
import { createFactsReader } from "../read/facts.ts";
import { fingerprint } from "../read/fingerprint.ts";
import { parseOptions } from "../config/parse-options.ts";
import { pickLanguage } from "../read/language.ts";
import { createOnceCodec } from "../read/once.ts";
import type { Facts, RequestLike } from "../read/types.ts";
import { accountCookieName, decisionCookieName, ownCookieNames } from "./own-cookies.ts";
import { jsonReply, pageReply, wantsJson } from "../routes/reply.ts";
import { createBudget } from "../routes/budget.ts";
import { REPORTS_A_MINUTE } from "../routes/report.ts";
import { createRecorder } from "./recording.ts";
import type { RouteReply } from "../routes/types.ts";
import { hostnameOf, isOfSite, type Reach } from "./site.ts";
import type { Arrival, VisitTools } from "./arrival.ts";
import { KeptMarkup } from "../pages/kept-markup.ts";
import { createDecider } from "./deciding.ts";
import { createJudges } from "./judges.ts";
import { Visit } from "./visit.ts";
import { createReporter, onceEach } from "./warnings.ts";

/** The engine of one site: made once, used by every adapter alike. */
export interface Engine<Request> {
  /**
   * Reads the request and decides. `given` is the framework's own request, as the site's functions
   * (`region`, `language`) know it. The response's gates work with what this returns.
   */
  visit(given: Request, request: RequestLike, reach: Reach): Visit;
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
  const settings = parseOptions(options);
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
    interop && createAdopter({ ...settings, interop, tell: onceEach(settings.onWarning) });
  const codec = createConsentCodec(catalogue, secrets);
  const warn = onceEach(settings.onWarning);
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
    reportBudget: createBudget(settings.now, REPORTS_A_MINUTE),
    choiceBudget: createBudget(settings.now, settings.choicesPerMinute),
    decider: createDecider(settings),
    accounts,
    judges: createJudges(settings),
    starts: new KeptMarkup(200),
    placeholders: new KeptMarkup(1000),
    ownCookies,
    isForeign: interop && foreignCookies(interop),
    pageVary: pageVaryOf(settings),
  };
  const preferred = remembering(500, (header) =>
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
  const couldCarry = (request: RequestLike, reach: Reach): boolean =>
    couldCarryConsent(request, {
      sameSite,
      isSameSite: (hostname) => isOfSite(hostname, hostnameOf(reach), []),
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
    visit: (given, request, reach) => new Visit(tools, new Arrived(readers, given, request, reach)),
  };
}

/** A cache that visitors share has to tell a part of a page by all of its marks. */
const SHARED_VARY = ["Sec-Fetch-Dest", "HX-Request", "Turbo-Frame", "X-Requested-With"];

function pageVaryOf({ language, caching }: Pick<Settings, "language" | "caching">): string[] {
  const ofLanguage = typeof language === "string" ? [] : ["Accept-Language"];
  // A private response is revalidated, and its ETag tells these apart: Vary need not list every mark of a part.
  return [...ofLanguage, ...(caching === "private" ? ["Sec-Fetch-Dest"] : SHARED_VARY)];
}

/** How a request is read, as the site's own functions know it. */
interface Readers<Given> {
  readonly readFacts: (
    request: RequestLike,
    given: Given,
    cookie: string,
    secure: boolean,
  ) => Facts;
  /** What the cookies of another consent system change in what was read. */
  readonly adopt: Adopter | undefined;
  readonly languageOf: (given: Given, request: RequestLike) => string;
  readonly accounts: Accounts<Given> | undefined;
  /** Name of the cookie that remembers which choice was shown. */
  readonly accountMark: (secure: boolean) => string;
  readonly catalogue: Catalogue;
  /** Could the request have brought the consent cookie? */
  readonly couldCarry: (request: RequestLike, reach: Reach) => boolean;
}

const NOBODY_KNOWS: SignedIn = { account: undefined, stored: { kind: "unknown" }, mark: undefined };

const NO_ACCOUNT: NonNullable<Facts["account"]> = Object.freeze({
  id: undefined,
  mark: undefined,
  isKnown: false,
  own: { kind: "unknown" } as const,
  hasChoice: false,
  isNew: false,
  isConflict: false,
});

/** A request that nobody has read yet. */
class Arrived<Given> implements Arrival {
  readonly request: RequestLike;
  readonly reach: Reach;
  readonly cookie: string | undefined;
  readonly #readers: Readers<Given>;
  readonly #given: Given;
  readonly account: Promise<void> | undefined;
  #signedIn: SignedIn | undefined;

  constructor(readers: Readers<Given>, given: Given, request: RequestLike, reach: Reach) {
    this.request = request;
    this.reach = reach;
    this.cookie = request.headers.cookie;
    this.#readers = readers;
    this.#given = given;
    const signedIn = readers.accounts?.of(given);
    if (!(signedIn instanceof Promise)) {
      this.#signedIn = signedIn;
      return;
    }
    this.#signedIn = NOBODY_KNOWS;
    this.account = this.#learn(signedIn);
  }

  async #learn(signedIn: Promise<SignedIn | undefined>): Promise<void> {
    this.#signedIn = await signedIn;
  }

  facts(): Facts {
    const { request, reach } = this;
    const { readFacts, adopt, couldCarry } = this.#readers;
    const isSecure = reach.protocol === "https";
    const own = readFacts(request, this.#given, this.cookie ?? "", isSecure);
    const facts = adopt === undefined ? own : adopt(own, request);
    const device: Facts =
      facts.stored.kind !== "none" || couldCarry(request, reach)
        ? facts
        : { ...facts, stored: { kind: "unknown" } };
    return this.#signedIn === undefined ? device : this.#withAccount(device, this.#signedIn);
  }

  /** What the account says, on this device. */
  #withAccount(device: Facts, { account, stored, mark }: SignedIn): Facts {
    if (account === undefined || stored.kind === "unknown") {
      // What is answered now is saved, if it is known for whom.
      const unknown = { ...NO_ACCOUNT, id: account, mark };
      return { ...device, stored: { kind: "unknown" }, account: unknown };
    }
    const { accountMark, catalogue } = this.#readers;
    const name = accountMark(this.reach.protocol === "https");
    const [shown = "", second] = device.cookies.flatMap((one) =>
      one.name === name ? [one.value] : [],
    );
    const isLinked = mark !== undefined && second === undefined && shown.startsWith(`${mark}.`);
    const choice = accountChoice(stored, device.stored, isLinked, catalogue);
    const isNew = stored.kind === "decision" && shown !== markFor(mark, stored.decision);
    return {
      ...device,
      stored: choice.stored,
      account: {
        id: account,
        mark,
        isKnown: true,
        own: stored,
        hasChoice: stored.kind === "decision",
        isNew,
        isConflict: choice.isConflict,
      },
    };
  }

  language(): string {
    return this.#readers.languageOf(this.#given, this.request);
  }
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
  if (!wantsJson(headers))
    return pageReply(missingPage(visit.view(visit.wayBack), missing), 403, personal);
  const body = {
    error: { code: "consent-required", message: `This needs consent: ${missing.join(", ")}.` },
    missing,
    settings: visit.prefix,
    choice: `${visit.prefix}/choice`,
  };
  return jsonReply(body, 403, personal);
}
