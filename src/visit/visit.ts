// One request on its way through: what it says, what is allowed, and what its response carries. The
// gates and the routes work with it; the app sees the part of it that is `req.consent`.

import type { Catalogue } from "../catalogue/types.ts";
import { lifetimeOf } from "../decision.ts";
import type { ConsentState, Decision } from "../decide/types.ts";
import type { Caching } from "../gate/caching-variant.ts";
import { violationEvent } from "../gate/csp-report.ts";
import { expireCookies, expireSeen } from "../gate/expire-cookies.ts";
import { createJudge } from "../gate/judge.ts";
import { mediaType } from "../gate/media-type.ts";
import type { BodyGate, GateContext, GateEvent, GateSettings, Judge, Site } from "../gate/types.ts";
import { guardFile } from "../guarding.ts";
import type { Receipt } from "../ledger/receipt.ts";
import type { RouteOptions } from "../options.ts";
import { onceCookieName, ownCookiesOf } from "../own-cookies.ts";
import type { Confirmation, PageView } from "../pages/types.ts";
import { texts } from "../pages/text/index.ts";
import { parseRouteOptions } from "../route-options.ts";
import type { Facts, RequestLike } from "../read/types.ts";
import { newFormKey } from "../recording.ts";
import { answer as answerRoute, isOwnPath } from "../routes/router.ts";
import type { Choice, RouteHost, RouteReply, RouteRequest } from "../routes/types.ts";
import { originForm, pathOf, siteOf } from "../site.ts";
import type { Arrival, VisitTools } from "./arrival.ts";
import { HeldConsent } from "./held-consent.ts";
import { keyedCaching, variantAge, variantOf } from "./keyed-variant.ts";
import { OwnLines } from "./own-lines.ts";
import { isNavigation, pageGate, type PageHost } from "./page-gate.ts";
import { recordChoice, recordRelease, type Circumstances } from "./recorded-answer.ts";

/** What an adapter hands over to have one of assent's own pages answered. */
export type OwnRequest = Pick<RouteRequest, "method" | "headers" | "stream" | "parsedBody">;

const NONE: readonly string[] = [];

export class Visit implements PageHost, RouteHost {
  readonly path: string;
  /** True on assent's own pages, which hold nothing to gate. */
  readonly isOwnPage: boolean;
  settings: GateSettings;
  consulted = false;
  personal = false;
  readonly #tools: VisitTools;
  readonly #arrival: Arrival;
  #firstParty: readonly string[];
  #hasBanner: boolean;
  #site: Site | undefined;
  #held: HeldConsent | undefined;
  #lines: OwnLines | undefined;
  /** Another when what it rests on has changed. */
  #judge: Judge | undefined;
  /** `configure` has changed what a judge rests on. */
  #isJudgedApart = false;
  #formKey: string | undefined;
  #view: PageView | undefined;
  /** The state that `#view` was made for. */
  #viewed: ConsentState | undefined;

  constructor(tools: VisitTools, arrival: Arrival) {
    const { settings } = tools;
    this.#tools = tools;
    this.#arrival = arrival;
    this.settings = settings.gates;
    this.#firstParty = settings.firstParty;
    this.#hasBanner = settings.banner;
    this.path = originForm(arrival.reach.path);
    this.isOwnPage = isOwnPath(pathOf(this.path), settings.prefix);
    // A release for one page is spent by that page, whatever comes of it.
    if (arrival.cookie?.includes(onceCookieName(settings.cookie)) === true) this.#consent();
  }

  get site(): Site {
    return (this.#site ??= siteOf(this.#arrival.reach, () => this.#firstParty));
  }

  get judge(): Judge {
    return (this.#judge ??= this.#isJudgedApart
      ? createJudge({
          index: this.catalogue.index,
          site: this.site,
          undeclared: this.settings.undeclared,
          allows: (id) => this.pageConsent.allows(id),
        })
      : this.#tools.judges.of(this.site.hostname, this.pageConsent.variant));
  }

  /** The answers for who refuses all that can be refused: `page-gate` asks for them only for what is no page. */
  get strictest(): PageHost["strictest"] {
    const ids = this.catalogue.services.filter(({ category }) => category !== "functional");
    const variant = ids
      .map(({ id }) => id)
      .toSorted()
      .join(".");
    const refused = new Set(variant.split("."));
    const allows = (id: string): boolean => !refused.has(id);
    const judge = this.#isJudgedApart
      ? createJudge({
          index: this.catalogue.index,
          site: this.site,
          undeclared: this.settings.undeclared,
          allows,
        })
      : this.#tools.judges.of(this.site.hostname, variant);
    return { judge, allows, variant };
  }

  get refusesNothing(): boolean {
    return this.settings.undeclared === "allow" && this.pageConsent.variant === "";
  }

  get request(): RequestLike {
    return this.#arrival.request;
  }

  get catalogue(): Catalogue {
    return this.#tools.settings.catalogue;
  }

  get ownCookies(): readonly string[] {
    return this.#tools.ownCookies;
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
    return this.#consent().facts;
  }

  get consent(): ConsentState {
    return this.#consent().state;
  }

  get hasBanner(): boolean {
    return this.#hasBanner;
  }

  get addCookies(): readonly string[] {
    return this.#lines?.all ?? NONE;
  }

  /** What pages are made for: the visitor's consent, or that of everybody who has said nothing. */
  get pageConsent(): ConsentState {
    const isSame = this.#tools.settings.caching === "invariant" && !this.#consent().isOnce;
    return isSame ? this.#tools.decider.silence(undefined) : this.consent;
  }

  get caching(): Caching {
    const { settings } = this.#tools;
    if (settings.caching !== "keyed") return { mode: settings.caching };
    return keyedCaching(settings, this.request, this.#consent(), this.#ownLines());
  }

  /** What pages depend on besides consent: words, and whether there is a place for a banner in them. */
  get rendition(): NonNullable<GateContext["rendition"]> {
    const { fingerprint, pageVary } = this.#tools;
    const place = isNavigation(this.request) ? "page" : "part";
    const { confirmation = "" } = this.#consent();
    return {
      key: `${fingerprint} ${this.#arrival.language()} ${place} ${confirmation}`,
      vary: pageVary,
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
    this.#tools.report(event, this.path);
  }

  warn(message: string): void {
    this.#tools.warn(message);
  }

  configure(options: RouteOptions): void {
    const { firstParty, banner: placed, ...gates } = parseRouteOptions(options);
    this.settings = { ...this.settings, ...gates };
    this.#judge = undefined;
    this.#isJudgedApart ||= firstParty !== undefined || gates.undeclared !== undefined;
    if (firstParty) this.#firstParty = [...this.#firstParty, ...firstParty];
    if (placed !== undefined) this.#hasBanner = placed;
  }

  /** What the pages are made from; `returnTo` is where the visitor goes back to. */
  view(returnTo: string): PageView {
    const { settings } = this.#tools;
    return {
      catalogue: settings.catalogue,
      consent: this.consent,
      ...this.words,
      prefix: settings.prefix,
      returnTo,
      validFor: settings.validFor,
      own: ownCookiesOf(settings),
      hasReceipt: settings.ledger?.receipt !== undefined,
      confirmation: this.confirmation,
      formKey: settings.ledger && newFormKey(),
    };
  }

  /** The language of the pages, and its words. */
  get words(): Pick<PageView, "language" | "texts"> {
    const language = this.#arrival.language();
    return { language, texts: texts(language, this.#tools.settings.texts) };
  }

  /** What the page has to confirm. */
  get confirmation(): Confirmation | undefined {
    return this.#consent().confirmation;
  }

  /** The key of the forms in the page of this request; undefined: they need none. */
  get formKey(): string | undefined {
    const { ledger, caching } = this.#tools.settings;
    // The key of a form that many are sent would make one act of theirs.
    if (ledger === undefined || caching !== "private") return undefined;
    return (this.#formKey ??= newFormKey());
  }

  /** The view for markup that stands in the page of this very request. */
  get pageView(): PageView {
    if (this.#viewed !== this.consent || this.#view === undefined) {
      const view = this.view(this.path);
      this.#view = { ...view, consent: this.pageConsent, formKey: this.formKey };
      this.#viewed = this.consent;
    }
    return this.#view;
  }

  /** Answers a request to one of assent's own pages. */
  async answer(request: OwnRequest): Promise<RouteReply> {
    const query = this.path.indexOf("?");
    const reply = await answerRoute(
      {
        ...request,
        path: pathOf(this.path),
        query: new URLSearchParams(query === -1 ? "" : this.path.slice(query)),
        origin: this.site.origin,
      },
      this,
    );
    if (mediaType(reply.headers["content-type"] ?? "").isDocument) this.confirmed();
    return reply;
  }

  confirmLater(done: Confirmation): void {
    this.#ownLines().confirmLater(done);
  }

  /** The page that goes out confirms what was done: no other has to. */
  confirmed(): void {
    if (this.#consent().confirmation === undefined || this.request.method !== "GET") return;
    this.#ownLines().confirmed();
  }

  html(head: Parameters<GateContext["html"]>[0]): BodyGate | undefined {
    return pageGate(this, this.#tools, head);
  }

  /** What an answer has refused and the browser still sends goes with a page: there is room in its head. */
  expireLeftOver(): void {
    const { decision, source } = this.consent;
    const isAnswered = decision !== undefined || source === "signal";
    if (isAnswered && this.#lines?.expiresSome !== true) this.#ownLines().expire(expireSeen(this));
  }

  async choose(choice: Choice, formKey?: string): Promise<Decision> {
    const { settings, codec } = this.#tools;
    const decision = await recordChoice(this.#tools, this.#circumstances(), choice, formKey);
    const held = this.#consent();
    const lines = this.#ownLines();
    held.hold(decision);
    this.#judge = undefined;
    this.#formKey = undefined;
    lines.decided(codec.encode(decision), lifetimeOf(decision, settings.validFor));
    if (settings.caching === "keyed") {
      const variant = variantOf(settings, held);
      lines.variant(variant, variantAge(settings, variant, held));
    }
    lines.expire(expireCookies(this));
    return decision;
  }

  async receipt(): Promise<Receipt | undefined> {
    const { stored } = this.facts;
    if (stored.kind !== "decision") return undefined;
    return this.#tools.settings.ledger?.receipt?.(stored.decision.id);
  }

  async loadOnce(serviceId: string, path: string, formKey?: string): Promise<void> {
    const now = this.#circumstances();
    this.#ownLines().release(await recordRelease(this.#tools, now, serviceId, path, formKey));
  }

  #circumstances(): Circumstances {
    const { facts, consent: state, site } = this;
    return { facts, state, site, arrival: this.#arrival };
  }

  #consent(): HeldConsent {
    if (this.#held === undefined) {
      this.#held = new HeldConsent(this.#tools, this.#arrival, this);
      if (this.#held.isOnce) this.#ownLines().spendRelease();
    }
    return this.#held;
  }

  #ownLines(): OwnLines {
    return (this.#lines ??= new OwnLines(this.#tools.settings, this.site, this.#tools.warn));
  }
}
