// One request on its way through, as the gates and the routes work with it; the app sees the part of it that is
// `req.consent`. What it knows is in request-state.ts, what the visitor answers goes to decision-writer.ts.

import { keepOptOut } from "./account-opt-out.ts";
import { markFor } from "./account.ts";
import type { Decision } from "../decide/types.ts";
import type { Caching } from "../gate/caching/caching-variant.ts";
import { violationEvent } from "../gate/csp/csp-report.ts";
import { mediaType } from "../gate/media-type.ts";
import type { BodyGate, GateContext } from "../gate/types.ts";
import type { Receipt } from "../ledger/read/receipt.ts";
import type { RouteOptions } from "../config/options.ts";
import type { Confirmation, PageView } from "../pages/types.ts";
import type { Budget } from "../routes/budget.ts";
import { answer as answerRoute } from "../routes/router.ts";
import type { Choice, RouteHost, RouteReply, RouteRequest } from "../routes/types.ts";
import { pathOf } from "./site.ts";
import { DecisionWriter } from "./decision-writer.ts";
import { FormBinding } from "./form-binding.ts";
import { importsWith } from "./imported-decision.ts";
import { refusingAll } from "./judges.ts";
import { keyedCaching, variantAge, variantOf } from "./keyed-variant.ts";
import { leftOver } from "./left-over.ts";
import { pageGate, type PageHost } from "./page-gate.ts";
import { PageViews } from "./page-views.ts";
import { RequestState } from "./request-state.ts";
import { tokenFor } from "./consent-token.ts";
import { mayBelong, refusedPath } from "./refused-path.ts";

/** What an adapter hands over to have one of assent's own pages answered. */
export type OwnRequest = Pick<RouteRequest, "method" | "headers" | "stream" | "parsedBody">;

const NONE: readonly string[] = [];

const NOT_KEPT =
  'a decision was made by grant(), refuse(), decide() or withdraw() while mode is "report-only": it is not recorded, and ' +
  'not kept by the browser. Do not count on it before the mode is "enforce".';

export class Visit extends RequestState implements PageHost, RouteHost {
  #forms: FormBinding | undefined;
  #views: PageViews | undefined;

  /**
   * The reply in the place of the app's, where this request is for a path of the site's own that belongs to a service
   * (or to a Google tag) that may not be used now: the visitor's consent counts, also where all get the same page.
   */
  get refusedPath(): RouteReply | undefined {
    if (this.isOwnPage || !this.settings.embeds) return undefined;
    const { settings, judges } = this.tools;
    if (!mayBelong(this.path, settings.catalogue.index, () => this.site.hostname)) return undefined;
    const reply = refusedPath(this, judges.of(this.site.hostname, this.consent.variant));
    return this.isReportOnly ? undefined : reply;
  }

  /** The answers for who refuses all that can be refused: `page-gate` asks for them only for what is no page. */
  get strictest(): PageHost["strictest"] {
    const { allows, variant } = refusingAll(this.tools.settings.catalogue);
    return { judge: this.judgeFor(allows, variant), allows, variant };
  }

  get refusesNothing(): boolean {
    return this.settings.undeclared === "allow" && this.pageConsent.variant === "";
  }

  get gpcSince(): string {
    return this.tools.settings.gpcSince;
  }

  get gpc(): boolean {
    return this.tools.settings.gpc;
  }

  get addCookies(): readonly string[] {
    return this.linesSoFar?.all ?? NONE;
  }

  get caching(): Caching {
    const { settings } = this.tools;
    if (settings.caching !== "keyed") return { mode: settings.caching };
    const shown = { ...settings, catalogue: this.catalogue };
    return keyedCaching(shown, this.request, this.held, this.lines);
  }

  /** What pages depend on besides consent: words, and whether there is a place for a banner in them. */
  get rendition(): NonNullable<GateContext["rendition"]> {
    const { fingerprint, pageVary } = this.tools;
    const { place, confirmation = "", account = "" } = this;
    return {
      key: `${fingerprint} ${this.input.language()} ${place} ${confirmation} ${account}${this.isFolded ? " folded" : ""}`,
      vary: pageVary,
    };
  }

  get reportPath(): string | undefined {
    const { settings, reportBudget } = this.tools;
    const isHeard = settings.hearsReports || this.settings.csp === "report-only";
    return isHeard && reportBudget.isOpen ? `${settings.prefix}/report` : undefined;
  }

  get script(): RouteHost["script"] {
    return this.tools.script;
  }

  get reports(): NonNullable<RouteHost["reports"]> {
    const { reportBudget, report, dev } = this.tools;
    return {
      budget: reportBudget,
      tell: (violation) => {
        const event = violationEvent(violation, this);
        if (event === undefined) return;
        report(event, violation.page);
        dev?.event(event, violation.page, this.consent);
      },
    };
  }

  override configure(options: RouteOptions): void {
    super.configure(options);
    this.#views?.renew();
  }

  /** What our own pages are made from; `returnTo` is where the visitor goes back to. */
  view(returnTo: string): PageView {
    return this.#pageViews().ownPage(returnTo);
  }

  embedView(returnTo: string): PageView {
    return this.#pageViews().embed(returnTo);
  }

  /** The view for markup in the page of this very request. */
  get pageView(): PageView {
    return this.#pageViews().inPage;
  }

  get formKey(): string {
    return this.#formBinding().formKey;
  }

  get pageKey(): string | undefined {
    return this.#formBinding().pageKey;
  }

  get partKey(): string | undefined {
    const isFetched = this.place === "fetched" || this.place === "part";
    return isFetched && this.tools.settings.script ? this.formKey.slice(0, 16) : undefined;
  }

  isFormKey(key: string): boolean {
    return this.#formBinding().isFormKey(key);
  }

  /** Chromium alone knows the header for it, and sends its name only where that counts; others warn of it. */
  get outdatesPrefetched(): boolean {
    return this.isAnswered && this.request.headers["sec-ch-ua"] !== undefined;
  }

  get choiceBudget(): Budget {
    return this.tools.choiceBudget;
  }

  /** Answers a request to one of assent's own pages. */
  async answer(request: OwnRequest): Promise<RouteReply> {
    const query = this.path.indexOf("?");
    const asked: RouteRequest = {
      ...request,
      path: pathOf(this.path),
      query: new URLSearchParams(query === -1 ? "" : this.path.slice(query)),
      origin: this.site.origin,
    };
    const { dev } = this.tools;
    if (dev !== undefined && this.isDevPage(asked.path)) return dev.answer(asked);
    const reply = await answerRoute(asked, this);
    if (mediaType(reply.headers["content-type"] ?? "").isDocument) this.confirmed();
    return reply;
  }

  foldNotice(): void {
    const { settings } = this.tools;
    this.lines.foldsNotice(this.held.noticeMark, settings.validFor);
    if (settings.caching !== "keyed") return;
    // A cache in front is told, too.
    const variant = variantOf(this.catalogue, this.held, true);
    this.lines.variant(variant, variantAge(settings, variant, this.held));
  }

  confirmLater(done: Confirmation): void {
    this.lines.confirmLater(done);
  }

  /** The page that goes out confirms what was done: no other has to. */
  confirmed(): void {
    const { confirmation, facts } = this;
    if (confirmation === undefined || this.request.method !== "GET") return;
    if (confirmation !== "applied") this.lines.confirmed();
    else if (facts.stored.kind === "decision") {
      const mark = markFor(facts.account?.mark, facts.stored.decision);
      this.lines.knowsAccount(mark, this.tools.settings.validFor);
    }
  }

  html(head: Parameters<GateContext["html"]>[0]): BodyGate | undefined {
    const { dev, tally } = this.tools;
    const gate = pageGate(this, this.tools, head);
    if (gate !== undefined) tally?.document();
    if (dev !== undefined && !this.isOwnPage && gate?.strictest === undefined)
      dev.log.visited(this.path);
    return gate;
  }

  /** Expires refused cookies that the browser still sends; only pages do this, to keep other heads small. */
  expireLeftOver(): void {
    const { decision, source } = this.consent;
    const isAnswered = decision !== undefined || source === "signal";
    if (isAnswered && this.linesSoFar?.expiresSome !== true) this.lines.expire(leftOver(this));
  }

  /** Has this request a decision of another consent system to bring along? Then `importOther` comes first. */
  get isImporting(): boolean {
    if (this.isReportOnly) return false;
    return this.tools.settings.interop?.mode === "import" && importsWith(this, this.input);
  }

  /** Takes the decision of another consent system over: recorded, and in a cookie of ours. Never rejects. */
  importOther(): Promise<void> {
    return this.#decisionWriter().importOther();
  }

  /** To be waited for before anything is decided: what the visitor's account has answered. Never rejects. */
  loadAccount(): Promise<void> | undefined {
    const { account, request } = this.input;
    if (account !== undefined) return this.#rereadAfter(account);
    if (request.headers["sec-gpc"] !== undefined) this.#keepOptOut();
    return undefined;
  }

  /** A signal of a visitor who is signed in belongs to their account as well. */
  #keepOptOut(): void {
    if (this.tools.accounts === undefined) return;
    const { facts, site, input } = this;
    keepOptOut(this.tools, { site, input }, facts);
  }

  async #rereadAfter(account: Promise<void>): Promise<void> {
    await account;
    this.reread();
    this.#views?.renew();
    if (this.request.headers["sec-gpc"] !== undefined) this.#keepOptOut();
  }

  choose(choice: Choice, formKey?: string): Promise<Decision> {
    if (this.isReportOnly) this.warn(NOT_KEPT);
    return this.#decisionWriter().choose(choice, formKey);
  }

  loadOnce(serviceId: string, path: string, formKey?: string): Promise<void> {
    return this.#decisionWriter().loadOnce(serviceId, path, formKey);
  }

  /** As `RequestConsent.token` says. */
  token(validFor: string | undefined): string {
    this.personal = true;
    return tokenFor(this.tools.settings, this.held, validFor);
  }

  async receipt(): Promise<Receipt | undefined> {
    const { stored } = this.facts;
    if (stored.kind !== "decision") return undefined;
    return this.tools.settings.ledger?.receipt?.(stored.decision.id);
  }

  #formBinding(): FormBinding {
    return (this.#forms ??= new FormBinding(this));
  }

  #pageViews(): PageViews {
    return (this.#views ??= new PageViews(this, this.#formBinding()));
  }

  #decisionWriter(): DecisionWriter {
    return new DecisionWriter(this, this.#formBinding());
  }
}
