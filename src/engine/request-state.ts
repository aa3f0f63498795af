// What is known of one request while it is answered: what it says, the consent that holds for it, how its route is
// configured, and the Set-Cookie lines that assent adds to its response.

import type { Catalogue } from "../catalogue/types.ts";
import type { ConsentState } from "../decide/types.ts";
import { createJudge } from "../gate/judge.ts";
import type { GateContext, GateEvent, GateSettings, Judge, Site } from "../gate/types.ts";
import type { RouteOptions } from "../config/options.ts";
import { parseRouteOptions, placementOf } from "../config/route-options.ts";
import { texts } from "../pages/text/index.ts";
import type { BannerPlacement, Confirmation, PageView } from "../pages/types.ts";
import type { Facts, RequestLike } from "../read/types.ts";
import { safeReturnUrl } from "../routes/safe-return-url.ts";
import { isOwnPath } from "../routes/router.ts";
import type { RequestInput, VisitTools } from "./request-input.ts";
import { CurrentConsent } from "./current-consent.ts";
import { onceCookieName } from "./own-cookies.ts";
import { OwnSetCookies } from "./own-set-cookies.ts";
import { placeOf, type Place } from "./place.ts";
import { originForm, pathOf, siteOf } from "./site.ts";

/**
 * The state of one request. `Visit` adds what gates and routes do with it; `FormBinding`, `PageViews` and
 * `DecisionWriter` work on the same state. Nothing is read or decided before something asks for it.
 *
 * The fields are private, and reached through accessors: whoever logs a request must not log the secrets with it.
 */
export class RequestState {
  /** Path and query of the request. */
  readonly path: string;
  /** True on assent's own pages, which hold nothing to gate. */
  readonly isOwnPage: boolean;
  settings: GateSettings;
  consulted = false;
  personal = false;
  readonly #tools: VisitTools;
  readonly #input: RequestInput;
  #firstParty: readonly string[];
  #hasBanner: boolean;
  #placement: BannerPlacement;
  #site: Site | undefined;
  #held: CurrentConsent | undefined;
  #lines: OwnSetCookies | undefined;
  /** Made anew when the decision or the settings change. */
  #judge: Judge | undefined;
  /** `configure` has changed what a judge depends on: it is no longer shared with other requests. */
  #isJudgedApart = false;
  #isAnswered = false;

  constructor(tools: VisitTools, input: RequestInput) {
    const { settings } = tools;
    this.#tools = tools;
    this.#input = input;
    this.settings = settings.gates;
    this.#firstParty = settings.firstParty;
    this.#hasBanner = settings.banner;
    this.#placement = settings.placement;
    this.path = originForm(input.connection.path);
    this.isOwnPage = settings.isReportOnly
      ? this.isDevPage(pathOf(this.path))
      : isOwnPath(pathOf(this.path), settings.prefix);
    // A release for one page is spent by that page, whatever comes of it.
    if (input.cookie?.includes(onceCookieName(settings.cookie, this.isSecure)) === true)
      void this.held;
  }

  /** What all requests of the site share. */
  get tools(): VisitTools {
    return this.#tools;
  }

  get input(): RequestInput {
    return this.#input;
  }

  /** The consent of this request, read and decided when it is first asked for. */
  get held(): CurrentConsent {
    if (this.#held === undefined) {
      this.#held = new CurrentConsent(this.#tools, this.#input, this);
      if (this.#held.isOnce) this.lines.spendRelease();
    }
    return this.#held;
  }

  /** The Set-Cookie lines of this response; made when there is one to add. */
  get lines(): OwnSetCookies {
    return (this.#lines ??= new OwnSetCookies(this.#tools.settings, this.site, this.#tools.warn));
  }

  /** The same, where there are any. */
  get linesSoFar(): OwnSetCookies | undefined {
    return this.#lines;
  }

  /** Over TLS, as far as the framework knows. */
  get isSecure(): boolean {
    return this.#input.connection.protocol === "https";
  }

  get place(): Place {
    return placeOf(this.request);
  }

  /** What answers something that was sent is not asked for again: it would be sent twice, or be no page at all. */
  get isPosted(): boolean {
    const { method } = this.request;
    return method !== undefined && method !== "GET" && method !== "HEAD";
  }

  /** Where the visitor comes back to: this page, or the one that has sent what it answers. */
  get wayBack(): string {
    return this.isPosted
      ? safeReturnUrl([this.request.headers.referer], this.site.origin, this.prefix)
      : this.path;
  }

  get isGuardedInPlace(): boolean {
    const { guard, script, caching } = this.#tools.settings;
    return (
      this.isPosted && guard !== false && script && caching === "private" && this.place !== "part"
    );
  }

  get site(): Site {
    return (this.#site ??= siteOf(this.#input.connection, () => this.#firstParty));
  }

  get judge(): Judge {
    if (this.#judge !== undefined) return this.#judge;
    const { dev } = this.#tools;
    const judge = this.judgeFor((id) => this.pageConsent.allows(id), this.pageConsent.variant);
    return (this.#judge =
      dev?.isWatching === true ? dev.watch(judge, this.site, this.pageConsent) : judge);
  }

  /** Is nothing that leaves to be changed? */
  get isReportOnly(): boolean {
    return this.#tools.settings.isReportOnly;
  }

  /** In report-only mode: a request is there, to be looked at. */
  arrived(): void {
    this.#tools.tally?.response();
  }

  /** A page of ours that the app is not asked for in report-only mode either. */
  isDevPage(path: string): boolean {
    const { dev } = this.#tools;
    if (dev === undefined || !dev.hasPath(path)) return false;
    const { connection, request } = this.#input;
    const { hostname } = this.site;
    return dev.mayLook({ hostname, headers: request.headers, peer: connection.peer });
  }

  /** Set where somebody develops: in production nothing is called for what may leave. */
  get onAllowedCookie(): GateContext["onAllowedCookie"] {
    const { dev } = this.#tools;
    if (dev?.isWatching !== true) return undefined;
    return (name, service) => dev.cookie(name, service, this.path, this.consent);
  }

  /** Judged as all requests of the site are, by what it declares. */
  get isJudgedAlike(): boolean {
    const { dev, settings } = this.#tools;
    const isWatched = dev?.isWatching === true;
    return !isWatched && !this.#isJudgedApart && this.catalogue === settings.catalogue;
  }

  /** The judge for these answers; shared with the other requests that have them, unless `configure` sets this one apart. */
  judgeFor(allows: (id: string) => boolean, variant: string): Judge {
    if (!this.#isJudgedApart) return this.#tools.judges.of(this.site.hostname, variant);
    const { site } = this;
    const { undeclared } = this.settings;
    return createJudge({ index: this.catalogue.index, site, undeclared, allows });
  }

  get request(): RequestLike {
    return this.#input.request;
  }

  /** As the rules have it that hold for whom the page is made for: they may exempt more, or less, than the site declares. */
  get catalogue(): Catalogue {
    const { settings } = this.#tools;
    return settings.rules === undefined
      ? settings.catalogue
      : (this.pageConsent.rules?.catalogue ?? settings.catalogue);
  }

  get ownCookies(): readonly string[] {
    return this.#tools.ownCookies;
  }

  get prefix(): string {
    return this.#tools.settings.prefix;
  }

  get facts(): Facts {
    return this.held.facts;
  }

  get consent(): ConsentState {
    return this.held.state;
  }

  /** What pages are made for: the visitor's consent, or that of everybody who has said nothing. */
  get pageConsent(): ConsentState {
    const isSame = this.#tools.settings.caching === "invariant" && !this.held.isOnce;
    return isSame ? this.#tools.decider.silence(undefined) : this.consent;
  }

  get hasBanner(): boolean {
    return this.#hasBanner;
  }

  get placement(): BannerPlacement {
    return this.#placement;
  }

  /** The language of the pages, and its words. */
  get words(): Pick<PageView, "language" | "texts"> {
    const language = this.#input.language();
    return { language, texts: texts(language, this.#tools.settings.texts) };
  }

  get account(): PageView["account"] {
    const { account } = this.facts;
    if (account?.id === undefined) return undefined;
    return account.isConflict ? "conflict" : "kept";
  }

  /** Has the visitor hidden the notice that holds for them? Of pages that are the same for everybody, nobody has. */
  get isFolded(): boolean {
    return this.#tools.settings.caching !== "invariant" && this.held.isFolded;
  }

  /** What the page has to confirm. */
  get confirmation(): Confirmation | undefined {
    return this.held.confirmation;
  }

  /** Did the request bring any of assent's own cookies? */
  get keepsCookies(): boolean {
    const { ownCookies } = this;
    return this.facts.cookies.some(({ name }) => ownCookies.includes(name));
  }

  get hasSharedPages(): boolean {
    return this.#tools.settings.caching !== "private";
  }

  /** Has the visitor answered on this very request? */
  get isAnswered(): boolean {
    return this.#isAnswered;
  }

  report(event: GateEvent): void {
    const { report, dev, tally } = this.#tools;
    const told: GateEvent = tally === undefined ? event : { ...event, disposition: "report" };
    report(told, this.path);
    tally?.event(told, this.path);
    // Of itself the development page has nothing to say: each look at it would be news.
    if (dev !== undefined && !dev.hasPath(pathOf(this.path)))
      dev.event(told, this.path, this.pageConsent);
  }

  warn(message: string): void {
    this.#tools.warn(message);
  }

  /** Changes the settings for this response: see `configureConsent`. */
  configure(options: RouteOptions): void {
    const { firstParty, banner: placed, ...gates } = parseRouteOptions(options);
    this.settings = { ...this.settings, ...gates };
    this.#judge = undefined;
    this.#isJudgedApart ||= firstParty !== undefined || gates.undeclared !== undefined;
    if (firstParty) this.#firstParty = [...this.#firstParty, ...firstParty];
    if (placed !== undefined) this.#hasBanner = placed !== false;
    this.#placement = placementOf(placed) ?? this.#placement;
  }

  /** The visitor has answered, and `held` knows it. */
  answered(): void {
    this.#isAnswered = true;
    this.#judge = undefined;
  }

  /** What the request says is read again: the visitor's account has answered. */
  reread(): void {
    this.#held?.reread(this.#input.facts());
    this.#judge = undefined;
  }
}
