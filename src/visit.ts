// One request on its way through: what it says, what is allowed, and what its response carries. The
// gates and the routes work with it; the app sees the part of it that is `req.consent`.

import type { Catalogue } from "./catalogue/types.ts";
import { readConfirmation } from "./confirmation.ts";
import { decide } from "./decide/decide.ts";
import { withOnce } from "./decide/once.ts";
import type { ConsentState, Decision } from "./decide/types.ts";
import { decisionOf, eventOf, lifetimeOf, wholeSeconds } from "./decision.ts";
import { wantsPolicy } from "./gate/csp.ts";
import { UNDECIDED, VARIANT_HEADER, variantKey, type Caching } from "./gate/caching-variant.ts";
import { violationEvent } from "./gate/csp-report.ts";
import { expireCookies, expireSeen } from "./gate/expire-cookies.ts";
import { createDocumentGate, documentKind } from "./gate/html/document-gate.ts";
import { createJudge } from "./gate/judge.ts";
import type { BodyGate, GateContext, GateEvent, GateSettings, Judge, Site } from "./gate/types.ts";
import type { LedgerEvent, Recorded } from "./ledger/ledger.ts";
import type { Receipt } from "./ledger/receipt.ts";
import type { RouteOptions, Settings } from "./options.ts";
import {
  CONFIRM,
  cookieLine,
  doneCookieName,
  ONCE,
  onceCookieName,
  ownCookiesOf,
  variantCookieName,
} from "./own-cookies.ts";
import { banner, embedForm, settingsLink } from "./pages/banner.ts";
import { placeholder } from "./pages/placeholder.ts";
import { scriptTag } from "./pages/script/script.ts";
import { styleLink } from "./pages/style.ts";
import { texts } from "./pages/text/index.ts";
import { parseRouteOptions } from "./parse-options.ts";
import type { Confirmation, PageView } from "./pages/types.ts";
import { newFormKey, type Recorder } from "./recording.ts";
import { guardFile, guardMarkup } from "./guarding.ts";
import type { ConsentCodec } from "./read/consent-cookie.ts";
import type { OnceCodec } from "./read/once.ts";
import type { Facts, RequestLike } from "./read/types.ts";
import { answer as answerRoute, isOwnPath } from "./routes/router.ts";
import type { ReportBudget } from "./routes/report.ts";
import type { Choice, RouteHost, RouteReply, RouteRequest } from "./routes/types.ts";
import { pathOf, siteOf, type Reach } from "./site.ts";

/** What all visits share; made once by consent.ts. */
export interface VisitTools {
  readonly settings: Settings;
  readonly codec: ConsentCodec;
  readonly onceCodec: OnceCodec;
  /** Differs where the options differ that show in pages. */
  readonly fingerprint: string;
  readonly record: Recorder;
  readonly report: (event: GateEvent, path: string) => void;
  readonly reportBudget: ReportBudget;
  /** The consent of a visitor who has said nothing, from nowhere known. */
  readonly silence: () => ConsentState;
}

/** What begins a visit. */
export interface Arrival {
  readonly request: RequestLike;
  readonly reach: Reach;
  readonly facts: Facts;
  /** Language of the pages for this visitor; asked for only where one is needed. */
  readonly language: () => string;
  /** Request headers that the language depends on. */
  readonly languageVary: readonly string[];
}

/** What an adapter hands over to have one of assent's own pages answered. */
export type OwnRequest = Pick<RouteRequest, "method" | "headers" | "stream" | "parsedBody">;

/** By these a request for a part of a page is known: of a frame or a script's fetch; of htmx, Turbo, jQuery. */
const PART_HEADERS = ["sec-fetch-dest", "hx-request", "turbo-frame", "x-requested-with"] as const;
/** Documents the HTML gate reads. */
const HTML_TYPE = /^[\t ]*(?:text\/html|application\/xhtml\+xml)[\t ]*(?:;|$)/i;

/** Destinations of pages that stand in another. */
const FRAMES = new Set(["iframe", "frame", "object", "embed"]);
/** A cache that visitors share has to tell a part of a page by all of its marks. */
const SHARED_VARY = ["Sec-Fetch-Dest", "HX-Request", "Turbo-Frame", "X-Requested-With"];
/** How long the variant of a visitor who has decided nothing is remembered, in seconds. */
const A_DAY = 86_400;

export class Visit implements GateContext, RouteHost {
  readonly site: Site;
  readonly ownCookies: readonly string[];
  /** True on assent's own pages, which hold nothing to gate. */
  readonly isOwnPage: boolean;
  settings: GateSettings;
  consulted = false;
  personal = false;
  readonly #tools: VisitTools;
  readonly #arrival: Arrival;
  #facts: Facts;
  #state: ConsentState;
  /** Made anew when what it rests on has changed. */
  #judge: Judge | undefined;
  #firstParty: readonly string[];
  #banner: boolean;
  #confirmation: Confirmation | undefined;
  #decisionCookie: string | undefined;
  #cookies: string[] = [];
  #expired: string[] = [];
  #view: PageView | undefined;
  /** The state that `#view` was made for. */
  #viewed: ConsentState | undefined;
  /** True where "load this once" holds for this page. */
  #isOnce = false;

  constructor(tools: VisitTools, arrival: Arrival) {
    const { settings } = tools;
    this.#tools = tools;
    this.#arrival = arrival;
    this.settings = settings.gates;
    this.#firstParty = settings.firstParty;
    this.#banner = settings.banner;
    this.ownCookies = [
      settings.cookie.name,
      onceCookieName(settings.cookie),
      doneCookieName(settings.cookie),
      variantCookieName(settings.cookie),
    ];
    this.site = siteOf(arrival.reach, () => this.#firstParty);
    this.isOwnPage = isOwnPath(pathOf(this.site.path), settings.prefix);
    this.#facts = arrival.facts;
    this.#state = this.#withOnce(this.#decide());
    this.#confirmation = this.#readConfirmation();
  }

  get judge(): Judge {
    this.#judge ??= createJudge({
      index: this.catalogue.index,
      site: this.site,
      undeclared: this.settings.undeclared,
      allows: (id) => this.pageConsent.allows(id),
    });
    return this.#judge;
  }

  get catalogue(): Catalogue {
    return this.#tools.settings.catalogue;
  }

  get prefix(): string {
    return this.#tools.settings.prefix;
  }

  get gpcSince(): string {
    return this.#tools.settings.gpcSince;
  }

  get gpc(): boolean {
    return this.#tools.settings.gpc;
  }

  get facts(): Facts {
    return this.#facts;
  }

  get consent(): ConsentState {
    return this.#state;
  }

  get addCookies(): readonly string[] {
    const own = this.#decisionCookie === undefined ? [] : [this.#decisionCookie];
    return [...own, ...this.#cookies, ...this.#expired];
  }

  /** What pages are made for: the visitor's consent, or that of everybody who has said nothing. */
  get pageConsent(): ConsentState {
    if (this.#tools.settings.caching !== "invariant" || this.#isOnce) return this.#state;
    return this.#tools.silence();
  }

  /** Is the page of this request kept by a cache, for others too? */
  get isShared(): boolean {
    return this.#tools.settings.caching !== "private";
  }

  get caching(): Caching {
    const { settings } = this.#tools;
    if (settings.caching !== "keyed") return { mode: settings.caching };
    const base = this.#variant();
    const { gpc, dnt } = this.#facts.signals;
    const name = variantCookieName(settings.cookie);
    const held = this.#facts.cookies.find((cookie) => cookie.name === name)?.value ?? UNDECIDED;
    return {
      mode: "keyed",
      presented: this.#arrival.request.headers[VARIANT_HEADER.toLowerCase()]?.toString(),
      expected: `${base}${gpc ? ".gpc" : ""}${dnt ? ".dnt" : ""}`,
      correction: held === base ? undefined : this.#variantLine(base),
    };
  }

  /** What pages depend on besides consent: words, and whether there is a place for a banner in them. */
  get rendition(): NonNullable<GateContext["rendition"]> {
    const { language, languageVary } = this.#arrival;
    const place = this.#isNavigation() ? "page" : "part";
    return {
      key: `${this.#tools.fingerprint} ${language()} ${place} ${this.#confirmation ?? ""}`,
      // The response is private and revalidated, and its ETag tells these apart: Vary need not list every mark of a part.
      vary: [...languageVary, ...(this.isShared ? SHARED_VARY : ["Sec-Fetch-Dest"])],
    };
  }

  get reportPath(): string | undefined {
    const { settings, reportBudget } = this.#tools;
    const isHeard = settings.hearsReports || this.settings.csp === "report-only";
    return isHeard && reportBudget.isOpen ? `${settings.prefix}/report` : undefined;
  }

  get guard(): (() => string) | undefined {
    return this.#tools.settings.guard ? () => guardFile(this) : undefined;
  }

  get reports(): NonNullable<RouteHost["reports"]> {
    return {
      budget: this.#tools.reportBudget,
      tell: (violation) => {
        const event = violationEvent(violation, this);
        if (event !== undefined) this.#tools.report(event, violation.page);
      },
    };
  }

  report(event: GateEvent): void {
    this.#tools.report(event, this.site.path);
  }

  warn(message: string): void {
    this.#tools.settings.onWarning(message);
  }

  configure(options: RouteOptions): void {
    const { firstParty, banner: placed, ...gates } = parseRouteOptions(options);
    this.settings = { ...this.settings, ...gates };
    this.#judge = undefined;
    if (firstParty) this.#firstParty = [...this.#firstParty, ...firstParty];
    if (placed !== undefined) this.#banner = placed;
  }

  /** What the pages are made from; `returnTo` is where the visitor goes back to. */
  view(returnTo: string): PageView {
    const { settings } = this.#tools;
    const language = this.#arrival.language();
    return {
      catalogue: settings.catalogue,
      consent: this.#state,
      language,
      texts: texts(language, settings.texts),
      prefix: settings.prefix,
      returnTo,
      validFor: settings.validFor,
      own: ownCookiesOf(settings),
      hasReceipt: settings.ledger?.receipt !== undefined,
      confirmation: this.#confirmation,
      formKey: settings.ledger && newFormKey(),
    };
  }

  /** The view for markup that stands in the page of this very request. */
  get pageView(): PageView {
    if (this.#viewed !== this.#state || this.#view === undefined) {
      const view = this.view(this.site.path);
      // The key of a form that many are sent would make one act of theirs.
      this.#view = this.isShared
        ? { ...view, consent: this.pageConsent, formKey: undefined }
        : view;
      this.#viewed = this.#state;
    }
    return this.#view;
  }

  /** Answers a request to one of assent's own pages. */
  async answer(request: OwnRequest): Promise<RouteReply> {
    const { path } = this.site;
    const query = path.indexOf("?");
    const reply = await answerRoute(
      {
        ...request,
        path: pathOf(path),
        query: new URLSearchParams(query === -1 ? "" : path.slice(query)),
        origin: this.site.origin,
      },
      this,
    );
    if (HTML_TYPE.test(reply.headers["content-type"] ?? "")) this.confirmed();
    return reply;
  }

  confirmLater(done: Confirmation): void {
    const name = doneCookieName(this.#tools.settings.cookie);
    this.#cookies.push(this.#cookieLine(name, done, CONFIRM));
  }

  /** The page that goes out confirms what was done: no other has to. */
  confirmed(): void {
    if (this.#confirmation === undefined || this.#arrival.request.method !== "GET") return;
    const line = this.#cookieLine(doneCookieName(this.#tools.settings.cookie), "", 0);
    if (!this.#cookies.includes(line)) this.#cookies.push(line);
  }

  html({
    contentType,
    nonce,
    inlineScripts = true,
  }: Parameters<GateContext["html"]>[0]): BodyGate | undefined {
    const kind = documentKind(contentType);
    if (!this.settings.embeds || this.isOwnPage || kind === undefined) return undefined;
    const { index } = this.catalogue;
    const hasBody = kind === "html" || kind === "sniffed";
    const hasStart = hasBody && this.#isNavigation();
    const consent = this.pageConsent;
    const headStart =
      hasBody && this.#tools.settings.guard && this.#isDocument()
        ? guardMarkup(this, {
            prefix: this.prefix,
            contentType,
            nonce,
            inlineScripts,
            isInvariant: this.#tools.settings.caching === "invariant",
          })
        : undefined;
    const nothingRefused = this.settings.undeclared === "allow" && consent.variant === "";
    if (nothingRefused && !hasStart && headStart === undefined) return undefined;
    // A cookie is taken back with the head, before the page that confirms is written.
    if (hasStart && this.#banner) this.confirmed();
    if (hasStart && this.settings.cookies) this.#expireLeftOver();
    return createDocumentGate(contentType, {
      judge: this.judge,
      index,
      allows: (id) => consent.allows(id),
      variant: consent.variant,
      url: this.site.origin + this.site.path,
      headStart,
      bodyStart: hasStart ? (based) => this.#bodyStart(nonce, based) : undefined,
      placeholder: ({ service, host, stand, url, title, width, height }, insideLink) =>
        placeholder(this.pageView, {
          service,
          host,
          kind: stand,
          url,
          title,
          width,
          height,
          controls: !insideLink,
        }).toString(),
      report: (event) => this.report(event),
    });
  }

  /** What an answer has refused and the browser still sends goes with a page: there is room in its head. */
  #expireLeftOver(): void {
    const { decision, source } = this.#state;
    const isAnswered = decision !== undefined || source === "signal";
    if (isAnswered && this.#expired.length === 0) this.#expired = expireSeen(this);
  }

  /** A page, be it in a frame: not what a script fetches. */
  #isDocument(): boolean {
    const destination = this.#arrival.request.headers["sec-fetch-dest"];
    return this.#isNavigation() || FRAMES.has(String(destination));
  }

  /** Fragments that scripts fetch, and frames, have no place for a banner. */
  #isNavigation(): boolean {
    const { headers } = this.#arrival.request;
    const [destination, ...parts] = PART_HEADERS;
    const sent = headers[destination];
    return sent === undefined
      ? parts.every((name) => headers[name] === undefined)
      : sent === "document";
  }

  #bodyStart(nonce: string | undefined, based: boolean): string {
    const { pageView } = this;
    const host = this.site.origin.slice(this.site.origin.indexOf("//"));
    const view = based ? { ...pageView, prefix: host + pageView.prefix } : pageView;
    const parts = [styleLink(view.prefix), embedForm(view)];
    if (this.#tools.settings.script) {
      const hasPolicy = wantsPolicy(this) && this.settings.csp === true;
      const isInvariant = this.#tools.settings.caching === "invariant";
      parts.push(scriptTag(view, { nonce, hasPolicy: hasPolicy && !isInvariant, isInvariant }));
    }
    if (this.#banner) parts.push(banner(view), settingsLink(view));
    return parts.join("");
  }

  async choose(choice: Choice, formKey?: string): Promise<Decision> {
    const { settings } = this.#tools;
    let decision = this.#decisionOf(choice);
    const event = eventOf(choice, decision, this.#state, this.#facts);
    try {
      const validFor = lifetimeOf(decision, settings.validFor);
      const known = await this.#record(event, decision, validFor, formKey);
      // The same answer sent twice: the visitor gets the id and the time that the ledger has.
      if (known) decision = { ...decision, id: known.subject, time: known.time };
    } catch (error) {
      // A refusal holds even if it cannot be proved; a consent that cannot be proved is none (GDPR art. 7(1)).
      settings.onWarning(
        `the ledger failed, a decision (${event}) is not recorded: ${messageOf(error)}`,
      );
      if (event !== "refused" && event !== "withdrawn") throw error;
    }
    this.#facts = { ...this.#facts, stored: { kind: "decision", decision } };
    this.#state = this.#decide();
    this.#judge = undefined;
    this.#confirmation = undefined;
    this.#decisionCookie = this.#cookieLine(
      settings.cookie.name,
      this.#tools.codec.encode(decision),
      lifetimeOf(decision, settings.validFor),
    );
    if (settings.caching === "keyed") this.#cookies.push(this.#variantLine(this.#variant()));
    this.#expired = expireCookies(this);
    return decision;
  }

  async receipt(): Promise<Receipt | undefined> {
    const { stored } = this.#facts;
    if (stored.kind !== "decision") return undefined;
    return this.#tools.settings.ledger?.receipt?.(stored.decision.id);
  }

  async loadOnce(serviceId: string, path: string, formKey?: string): Promise<void> {
    const { settings, onceCodec } = this.#tools;
    const now = settings.now();
    const decision =
      this.#state.decision ?? this.#decisionOf({ act: "refuse", method: "placeholder" });
    const released: Decision = {
      ...decision,
      time: wholeSeconds(now),
      method: "placeholder",
      categories: {},
      services: { [serviceId]: true },
    };
    // Without a text of the form, two releases in a row are two.
    await this.#record("embed-released", released, ONCE, formKey === "" ? undefined : formKey);
    const token = onceCodec.encode(serviceId, path, now + ONCE * 1000);
    this.#cookies.push(this.#cookieLine(onceCookieName(settings.cookie), token, ONCE));
  }

  #decide(): ConsentState {
    const { settings } = this.#tools;
    return decide({
      catalogue: settings.catalogue,
      facts: this.#facts,
      regime: settings.regimeOf(this.#facts.region),
      now: settings.now(),
      validFor: settings.validFor,
      signalAlwaysWins: settings.signalAlwaysWins,
    });
  }

  /** "Load this once" holds for one page, and is spent by it. */
  #withOnce(state: ConsentState): ConsentState {
    const { settings, onceCodec } = this.#tools;
    const name = onceCookieName(settings.cookie);
    const tokens = this.#facts.cookies.filter((cookie) => cookie.name === name);
    if (tokens.length === 0 || this.isOwnPage || this.#arrival.request.method !== "GET")
      return state;
    const released = tokens.flatMap(
      ({ value }) => onceCodec.decode(value, this.site.path, settings.now()) ?? [],
    );
    if (released.length === 0) return state;
    this.#cookies.push(this.#cookieLine(name, "", 0));
    this.#isOnce = true;
    return withOnce(state, released);
  }

  #readConfirmation(): Confirmation | undefined {
    const { settings } = this.#tools;
    const name = doneCookieName(settings.cookie);
    const said = this.#facts.cookies.find((cookie) => cookie.name === name);
    return said && readConfirmation(said.value, this.#state, settings.now());
  }

  #decisionOf(choice: Choice): Decision {
    const { catalogue, regimeOf, now } = this.#tools.settings;
    return decisionOf(choice, { catalogue, facts: this.#facts, regimeOf, now: now() });
  }

  async #record(
    event: LedgerEvent,
    decision: Decision,
    validFor: number,
    form: string | undefined,
  ): Promise<Recorded | undefined> {
    const { stored, region } = this.#facts;
    return this.#tools.record({
      event,
      decision,
      validFor,
      form,
      before: stored.kind === "decision" ? stored.decision : undefined,
      language: this.#arrival.language(),
      region,
      site: this.site,
      request: this.#arrival.request,
    });
  }

  /** The variant that the visitor gets, as his cookie says it. Who has said nothing, in the strictest regime, needs none. */
  #variant(): string {
    const { stored } = this.#facts;
    const isSilent = stored.kind === "none" && this.#state.regime === "opt-in" && !this.#isOnce;
    return isSilent ? UNDECIDED : variantKey(this.catalogue, this.#state);
  }

  #variantLine(variant: string): string {
    const { cookie, validFor, now } = this.#tools.settings;
    const name = variantCookieName(cookie);
    if (variant === UNDECIDED) return this.#cookieLine(name, "", 0);
    const { decision } = this.#state;
    if (decision === undefined) return this.#cookieLine(name, variant, A_DAY);
    // It must not outlive the decision: a cache in front would go on showing what that allowed.
    const left = decision.time / 1000 + lifetimeOf(decision, validFor) - now() / 1000;
    return this.#cookieLine(name, variant, Math.max(0, Math.floor(left)));
  }

  #cookieLine(name: string, value: string, age: number): string {
    const { cookie, now } = this.#tools.settings;
    return cookieLine({ cookie, secure: this.site.secure, now: now() }, name, value, age);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
