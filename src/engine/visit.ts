// One request on its way through: what it says, what is allowed, and what its response carries. The
// gates and the routes work with it; the app sees the part of it that is `req.consent`.

import type { Catalogue } from "../catalogue/types.ts";
import { keepOptOut } from "./account-opt-out.ts";
import { markFor } from "./account.ts";
import { grantsAny, lifetimeOf } from "./decision.ts";
import type { ConsentState, Decision } from "../decide/types.ts";
import type { Caching } from "../gate/caching/caching-variant.ts";
import { violationEvent } from "../gate/csp/csp-report.ts";
import { expireCookies, expireNamed, expireSeen } from "../gate/cookies/expire-cookies.ts";
import { createJudge } from "../gate/judge.ts";
import { mediaType } from "../gate/media-type.ts";
import type { BodyGate, GateContext, GateEvent, GateSettings, Judge, Site } from "../gate/types.ts";
import type { Receipt } from "../ledger/read/receipt.ts";
import type { RouteOptions } from "../config/options.ts";
import { supersede } from "../outgoing/superseded.ts";
import { decisionCookieName, formCookieName, onceCookieName, ownCookiesOf } from "./own-cookies.ts";
import type { BannerPlacement, Confirmation, PageView } from "../pages/types.ts";
import { texts } from "../pages/text/index.ts";
import { parseRouteOptions, placementOf } from "../config/route-options.ts";
import type { Facts, RequestLike } from "../read/types.ts";
import { formKeyOf, isFormKey, pageKeyOf, randomKey } from "./form-key.ts";
import type { Budget } from "../routes/budget.ts";
import { answer as answerRoute, isOwnPath } from "../routes/router.ts";
import { returnAddress } from "../routes/return-address.ts";
import type { Choice, RouteHost, RouteReply, RouteRequest } from "../routes/types.ts";
import { originForm, pathOf, siteOf } from "./site.ts";
import type { Arrival, VisitTools } from "./arrival.ts";
import { HeldConsent } from "./held-consent.ts";
import { importsWith, recordImport } from "./imported-decision.ts";
import { keyedCaching, variantAge, variantOf } from "./keyed-variant.ts";
import { OwnLines } from "./own-lines.ts";
import { pageGate, type PageHost } from "./page-gate.ts";
import { placeOf, type Place } from "./place.ts";
import { tokenFor } from "./consent-token.ts";
import { mayBelong, refusedPath } from "./refused-path.ts";
import { recordChoice, recordRelease, type Circumstances } from "./recorded-answer.ts";

/** What an adapter hands over to have one of assent's own pages answered. */
export type OwnRequest = Pick<RouteRequest, "method" | "headers" | "stream" | "parsedBody">;

const NONE: readonly string[] = [];

/** What we bind the forms of a visitor without a decision to: `randomKey`. */
const BINDING = /^[\w-]{16}$/;

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
  #placement: BannerPlacement;
  #site: Site | undefined;
  #held: HeldConsent | undefined;
  #lines: OwnLines | undefined;
  /** Another when what it rests on has changed. */
  #judge: Judge | undefined;
  /** `configure` has changed what a judge rests on. */
  #isJudgedApart = false;
  /** The keys of the forms in the page of this request, and of those on our own pages. */
  #formKey: string | undefined;
  #ownKey: string | undefined;
  /** What the forms of this visitor are bound to, where this very response sets it. */
  #bound: string | undefined;
  #isAnswered = false;
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
    this.#placement = settings.placement;
    this.path = originForm(arrival.reach.path);
    this.isOwnPage = isOwnPath(pathOf(this.path), settings.prefix);
    // A release for one page is spent by that page, whatever comes of it.
    if (arrival.cookie?.includes(onceCookieName(settings.cookie, this.#isSecure)) === true)
      this.#consent();
  }

  /** Over TLS, as far as the framework knows. */
  get #isSecure(): boolean {
    return this.#arrival.reach.protocol === "https";
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
      ? returnAddress([this.request.headers.referer], this.site.origin, this.prefix)
      : this.path;
  }

  get isGuardedInPlace(): boolean {
    const { guard, script, caching } = this.#tools.settings;
    return (
      this.isPosted && guard !== false && script && caching === "private" && this.place !== "part"
    );
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

  /**
   * The reply in the place of the app's, where this request is for a path of the site's own that belongs to a service
   * (or to a Google tag) that may not be used now: the visitor's consent counts, also where all get the same page.
   */
  get refusedPath(): RouteReply | undefined {
    if (this.isOwnPage || !this.settings.embeds) return undefined;
    const { index } = this.#tools.settings.catalogue;
    if (!mayBelong(this.path, index, () => this.site.hostname)) return undefined;
    const judge = this.#tools.judges.of(this.site.hostname, this.consent.variant);
    return refusedPath(this, judge);
  }

  /** The answers for who refuses all that can be refused: `page-gate` asks for them only for what is no page. */
  get strictest(): PageHost["strictest"] {
    const { services } = this.#tools.settings.catalogue;
    const ids = services.filter(({ category }) => category !== "functional");
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

  get placement(): BannerPlacement {
    return this.#placement;
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
    const shown = { ...settings, catalogue: this.catalogue };
    return keyedCaching(shown, this.request, this.#consent(), this.#ownLines());
  }

  /** What pages depend on besides consent: words, and whether there is a place for a banner in them. */
  get rendition(): NonNullable<GateContext["rendition"]> {
    const { fingerprint, pageVary } = this.#tools;
    const { confirmation = "" } = this.#consent();
    const { place, account = "" } = this;
    return {
      key: `${fingerprint} ${this.#arrival.language()} ${place} ${confirmation} ${account}${this.isFolded ? " folded" : ""}`,
      vary: pageVary,
    };
  }

  get reportPath(): string | undefined {
    const { settings, reportBudget } = this.#tools;
    const isHeard = settings.hearsReports || this.settings.csp === "report-only";
    return isHeard && reportBudget.isOpen ? `${settings.prefix}/report` : undefined;
  }

  get script(): RouteHost["script"] {
    return this.#tools.script;
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
    if (placed !== undefined) this.#hasBanner = placed !== false;
    this.#placement = placementOf(placed) ?? this.#placement;
    this.#view = undefined;
  }

  /** What our own pages are made from; `returnTo` is where the visitor goes back to. */
  view(returnTo: string): PageView {
    // A page of ours that stands in place of the one that was asked for.
    const isPosted = this.isPosted && !this.isOwnPage;
    const keyOf = (): string => (this.#ownKey ??= formKeyOf(this.#bind()));
    // A view is made for other answers too: only a form that is written needs a key, and a cookie it is bound to.
    return {
      ...this.#viewOf(returnTo),
      isPosted,
      get formKey() {
        return keyOf();
      },
    };
  }

  embedView(returnTo: string): PageView {
    return { ...this.#viewOf(returnTo), formKey: this.formKey };
  }

  #viewOf(returnTo: string): PageView {
    const { settings } = this.#tools;
    return {
      catalogue: this.catalogue,
      consent: this.consent,
      ...this.words,
      prefix: settings.prefix,
      returnTo,
      validFor: settings.validFor,
      own: ownCookiesOf(settings, this.#isSecure),
      hasReceipt: settings.ledger?.receipt !== undefined,
      confirmation: this.confirmation,
      account: this.account,
      isFolded: this.isFolded,
    };
  }

  /** The language of the pages, and its words. */
  get words(): Pick<PageView, "language" | "texts"> {
    const language = this.#arrival.language();
    return { language, texts: texts(language, this.#tools.settings.texts) };
  }

  get account(): PageView["account"] {
    const { account } = this.facts;
    if (account?.id === undefined) return undefined;
    return account.isConflict ? "conflict" : "kept";
  }

  /** Has the visitor hidden the notice that holds for them? Of pages that are the same for everybody, nobody has. */
  get isFolded(): boolean {
    return this.#tools.settings.caching !== "invariant" && this.#consent().isFolded;
  }

  /** What the page has to confirm. */
  get confirmation(): Confirmation | undefined {
    return this.#consent().confirmation;
  }

  /**
   * The key of the forms and marks in the page of this request. Before an answer there is nothing of the visitor's to
   * bind it to, and no cookie is set for it; where many are sent the same page, it is no visitor's at all. An answer
   * without JavaScript is then confirmed on a page of ours.
   */
  get formKey(): string {
    if (this.#formKey !== undefined) return this.#formKey;
    const [binding] = this.hasSharedPages ? [] : this.#bindings();
    return (this.#formKey = binding === undefined ? randomKey() : formKeyOf(binding));
  }

  get pageKey(): string | undefined {
    const [binding] = this.hasSharedPages ? [] : this.#bindings();
    return binding === undefined ? undefined : pageKeyOf(binding);
  }

  get partKey(): string | undefined {
    const isFetched = this.place === "fetched" || this.place === "part";
    return isFetched && this.#tools.settings.script ? this.formKey.slice(0, 16) : undefined;
  }

  get hasSharedPages(): boolean {
    return this.#tools.settings.caching !== "private";
  }

  get keepsCookies(): boolean {
    const { ownCookies } = this.#tools;
    return this.facts.cookies.some(({ name }) => ownCookies.includes(name));
  }

  /** Chromium alone knows the header for it, and sends its name only where that counts; others warn of it. */
  get outdatesPrefetched(): boolean {
    return this.#isAnswered && this.request.headers["sec-ch-ua"] !== undefined;
  }

  get choiceBudget(): Budget {
    return this.#tools.choiceBudget;
  }

  isFormKey(key: string): boolean {
    return isFormKey(key, this.#bindings());
  }

  /**
   * The visitor's own cookies that forms may be bound to: their decision, or a random text until there is one. Of two
   * with one name, one may have been put there by a sister host: then neither counts.
   */
  #bindings(): readonly string[] {
    if (this.#bound !== undefined) return [this.#bound];
    const { cookie } = this.#tools.settings;
    const { cookies, stored } = this.facts;
    const valueOf = (name: string): readonly string[] => {
      const sent = cookies.filter((pair) => pair.name === name);
      return sent.length === 1 && sent[0] !== undefined ? [sent[0].value] : [];
    };
    return [
      ...(stored.kind === "decision" ? valueOf(decisionCookieName(cookie, this.#isSecure)) : []),
      ...valueOf(formCookieName(cookie, this.#isSecure)).filter((value) => BINDING.test(value)),
    ];
  }

  /** What forms are bound to; a visitor who has nothing of the kind gets a cookie for it with this response. */
  #bind(): string {
    const [known] = this.#bindings();
    if (known !== undefined) return known;
    this.#bound = randomKey();
    this.#ownLines().bindForms(this.#bound);
    return this.#bound;
  }

  /** The view for markup that stands in the page of this very request. */
  get pageView(): PageView {
    if (this.#viewed !== this.consent || this.#view === undefined) {
      this.#view = {
        ...this.#viewOf(this.wayBack),
        placement: this.placement,
        consent: this.pageConsent,
        formKey: this.formKey,
        isPosted: this.isPosted,
        isFramed: this.place === "frame",
      };
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

  foldNotice(): void {
    const { settings } = this.#tools;
    const held = this.#consent();
    const lines = this.#ownLines();
    lines.foldsNotice(held.noticeMark, settings.validFor);
    if (settings.caching !== "keyed") return;
    // A cache in front is told, too.
    const variant = variantOf(this.catalogue, held, true);
    lines.variant(variant, variantAge(settings, variant, held));
  }

  confirmLater(done: Confirmation): void {
    this.#ownLines().confirmLater(done);
  }

  /** The page that goes out confirms what was done: no other has to. */
  confirmed(): void {
    const { confirmation, facts } = this.#consent();
    if (confirmation === undefined || this.request.method !== "GET") return;
    if (confirmation !== "applied") this.#ownLines().confirmed();
    else if (facts.stored.kind === "decision") {
      const mark = markFor(facts.account?.mark, facts.stored.decision);
      this.#ownLines().knowsAccount(mark, this.#tools.settings.validFor);
    }
  }

  html(head: Parameters<GateContext["html"]>[0]): BodyGate | undefined {
    return pageGate(this, this.#tools, head);
  }

  /** What an answer has refused and the browser still sends goes with a page: there is room in its head. */
  expireLeftOver(): void {
    const { decision, source } = this.consent;
    const isAnswered = decision !== undefined || source === "signal";
    if (isAnswered && this.#lines?.expiresSome !== true) this.#ownLines().expire(this.#leftOver());
  }

  /** Lines for what is refused and still sent, and for another system's cookies, where a decision is ours now. */
  #leftOver(): readonly string[] {
    const { isForeign, settings } = this.#tools;
    const { stored, other, cookies } = this.facts;
    const isOurs = stored.kind === "decision" && other?.system === undefined;
    if (isForeign === undefined || settings.interop?.expire !== true || !isOurs)
      return expireSeen(this);
    const names = new Set(cookies.flatMap(({ name }) => (isForeign(name) ? [name] : [])));
    return [...expireSeen(this), ...expireNamed([...names], this)];
  }

  /** Has this request a decision of another consent system to bring along? Then `importOther` comes first. */
  get isImporting(): boolean {
    return this.#tools.settings.interop?.mode === "import" && importsWith(this, this.#arrival);
  }

  /** Takes the decision of another consent system over: recorded, and in a cookie of ours. Never rejects. */
  async importOther(): Promise<void> {
    const { stored } = this.facts;
    if (stored.kind !== "decision") return;
    const made = await recordImport(this.#tools, this.#circumstances(), stored.decision);
    this.#hold(made.decision, made.isRecorded);
    if (made.isRecorded && this.settings.cookies) this.#ownLines().expire(this.#leftOver());
  }

  /** To be waited for before anything is decided: what the visitor's account has answered. Never rejects. */
  loadAccount(): Promise<void> | undefined {
    const { account, request } = this.#arrival;
    if (account !== undefined) return this.#reread(account);
    if (request.headers["sec-gpc"] !== undefined) this.#keepOptOut();
    return undefined;
  }

  /** A signal of a visitor who is signed in belongs to their account as well. */
  #keepOptOut(): void {
    if (this.#tools.accounts === undefined) return;
    const { facts, site } = this;
    keepOptOut(this.#tools, { site, arrival: this.#arrival }, facts);
  }

  async #reread(account: Promise<void>): Promise<void> {
    await account;
    this.#held?.reread(this.#arrival.facts());
    this.#judge = undefined;
    this.#view = undefined;
    if (this.request.headers["sec-gpc"] !== undefined) this.#keepOptOut();
  }

  async choose(choice: Choice, formKey?: string): Promise<Decision> {
    const decision = await recordChoice(this.#tools, this.#circumstances(), choice, formKey);
    const isWithAccount = await this.#keepWithAccount(decision);
    this.#hold(decision, !isWithAccount);
    this.#ownLines().expire(expireCookies(this));
    return decision;
  }

  /**
   * Keeps a decision with the visitor's account, and not in this browser: what was chosen here without signing in stays as
   * it is. False: they are not signed in; or it is a refusal that cannot be saved, which holds in this browser then.
   */
  async #keepWithAccount(decision: Decision): Promise<boolean> {
    const { accounts, settings, warn } = this.#tools;
    const { account } = this.facts;
    if (account === undefined || accounts === undefined) return false;
    try {
      if (account.id === undefined) throw new Error("account.id() failed");
      await accounts.save(account.id, decision);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warn(`the choice of an account is not saved (${reason}). A refusal holds in this browser.`);
      if (grantsAny(decision)) throw error;
      // From here on the choice of the account, which may grant what was refused, is not the one that was made here.
      this.#ownLines().knowsAccount("", 0);
      return false;
    }
    this.#ownLines().knowsAccount(markFor(account.mark, decision), settings.validFor);
    return true;
  }

  /** From here on this decision holds; with `isKept`, in a cookie of ours too. */
  #hold(decision: Decision, isKept: boolean): void {
    const { settings, codec } = this.#tools;
    const held = this.#consent();
    const lines = this.#ownLines();
    const { stored } = held.facts;
    held.hold(decision);
    // What the visitor's other requests may still start is judged by what they say now.
    if (stored.kind === "decision") supersede(stored.decision, decision, held.state);
    this.#isAnswered = true;
    this.#judge = undefined;
    this.#formKey = undefined;
    this.#ownKey = undefined;
    if (!isKept) return;
    const { cookies, other } = held.facts;
    const ofName = (name: string): number => cookies.filter((pair) => pair.name === name).length;
    // The decision is what forms are bound to from here on.
    if (this.#bound !== undefined || ofName(formCookieName(settings.cookie, this.#isSecure)) > 0)
      lines.bindForms("");
    this.#bound = codec.encode(
      // Of an answer that holds as long as another system's does, no part outlives that.
      other?.stamp === undefined ? decision : { ...decision, policy: other.stamp, purposes: {} },
    );
    const age = Math.max(0, Math.floor((settings.now() - decision.time) / 1000));
    lines.decided(
      this.#bound,
      Math.max(1, lifetimeOf(decision, settings.validFor, held.state.rules) - age),
    );
    // What a sister host, or an earlier setting, left under the same name would speak with it each time.
    if (ofName(decisionCookieName(settings.cookie, this.#isSecure)) > 1)
      lines.dropOthers(this.site);
    if (settings.caching === "keyed") {
      const variant = variantOf(this.catalogue, held);
      lines.variant(variant, variantAge(settings, variant, held));
    }
  }

  /** As `RequestConsent.token` says. */
  token(validFor: string | undefined): string {
    this.personal = true;
    return tokenFor(this.#tools.settings, this.#consent(), validFor);
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
    const { facts, consent: state, site, catalogue } = this;
    return { facts, state, site, catalogue, arrival: this.#arrival };
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
