// `req.consent` and `ctx.consent`: what an app sees of the consent on one request.

import type { ConsentId, ServiceId } from "../catalogue/register.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type {
  Decision,
  Reason,
  Regime,
  RuleInForce,
  Signals,
  Source,
  Status,
} from "../decide/types.ts";
import { hostDirectives, type ConsentDirectives } from "../gate/csp/csp.ts";
import { validTcf } from "../interop/tcf.ts";
import type { RouteOptions } from "../config/options.ts";
import { fetchFor } from "../outgoing/fetch-for.ts";
import { onBehalfOf } from "../outgoing/on-behalf.ts";
import { arrivalTime } from "../outgoing/settings.ts";
import { turnNow } from "../outgoing/superseded.ts";
import { Visitor } from "../outgoing/visitor.ts";
import { TrialVisitor } from "../report-only/trial-visitor.ts";
import { banner, settingsLink } from "../pages/banner.ts";
import { checkEmbed, type EmbedOptions } from "./embed-check.ts";
import { embedDocument } from "../pages/embed-document.ts";
import { frame, heldFrame } from "../pages/frame.ts";
import { policyMarkdown } from "../pages/policy-markdown.ts";
import { policyFragment } from "../pages/policy.ts";
import { pageStyleLinks, styleLink } from "../pages/style.ts";
import {
  googleConsentState,
  tagConsent,
  type GoogleConsentMap,
  type GoogleConsentState,
  type TagConsentOptions,
} from "../pages/tag-consent.ts";
import { grantOf, wholeChoiceOf, type ProgrammaticChoice } from "./programmatic-choice.ts";
import type { Choice } from "../routes/types.ts";
import type { Visit } from "./visit.ts";

/** The consent on one request. */
export class RequestConsent {
  readonly #visit: Visit;
  readonly #nonce: () => string | undefined;

  readonly #isSent: () => boolean;
  /** When the request came. */
  readonly #began = arrivalTime();
  readonly #turn = turnNow();
  #visitor: Visitor | undefined;

  /** `isSent`: has the head of the response been sent? */
  constructor(visit: Visit, nonce: () => string | undefined, isSent: () => boolean = () => false) {
    this.#visit = visit;
    this.#nonce = nonce;
    this.#isSent = isSent;
  }

  /** What the visitor said: `undecided`, `refused`, `granted` or `partial`. */
  get status(): Status {
    return this.#asked().status;
  }

  /** What the status rests on: a decision, a browser's signal, or nothing yet. */
  get source(): Source {
    return this.#asked().source;
  }

  /** Must the visitor be asked? */
  get needsPrompt(): boolean {
    return this.#asked().needsPrompt;
  }

  /** The decision in force, if any. */
  get decision(): Decision | undefined {
    this.#visit.personal = true;
    return this.#asked().decision;
  }

  get signals(): Signals {
    return this.#asked().signals;
  }

  get regime(): Regime {
    return this.#asked().regime;
  }

  /**
   * The nonce of the site's own Content-Security-Policy, for scripts that a template writes; undefined if no policy
   * that was set so far has one.
   */
  get nonce(): string | undefined {
    return this.#nonce();
  }

  /** May this category or service be used now? False, with a warning, for ids the catalogue does not know. */
  allows(id: ConsentId): boolean {
    this.#check(id);
    return this.#asked().allows(id);
  }

  /** Why `allows` answers as it does; by which law, `rule` says. */
  reason(id: ConsentId): Reason {
    this.#check(id);
    return this.#asked().reason(id);
  }

  /**
   * The rule behind `reason`: its name, what it says of this category or service (`opt-in`, `opt-out`, `notice`, `exempt`), for
   * which region, since when, and its source. Undefined without the option `rules`, for what is functional, and for unknown ids.
   *
   * @example
   * consent.rule("statistics"); // { rule: "gb-pecr-a1", basis: "exempt", region: "GB", from: "2026-02-05", … }
   */
  rule(id: ConsentId): RuleInForce | undefined {
    this.#check(id);
    return this.#asked().rules?.ruleOf(id);
  }

  /**
   * Grants these categories and services on top of what holds, and leaves undecided what is; without ids, grants
   * everything. Sets the cookie, writes the ledger first. Rejects if the ledger does, and once the head of the response
   * has been sent; with ids also where the request could not bring the consent cookie (`source` is `unknown`): then nothing
   * is granted.
   */
  async grant(...ids: ConsentId[]): Promise<Decision> {
    if (ids.length === 0) return this.#choose({ act: "accept", method: "api" });
    const { consent, catalogue } = this.#visit;
    // "On top of what holds": here nobody knows what does, and what was refused would be forgotten.
    if (consent.source === "unknown") {
      throw new Error(
        "assent: this request could not bring the consent cookie (a form or a frame of another site), so nobody knows what grant(...ids) would add to. Nothing was recorded. Redirect the visitor to a page of yours first, or make a whole decision with decide().",
      );
    }
    return this.#choose(grantOf(ids, consent, catalogue));
  }

  /** Refuses everything that needs consent. */
  async refuse(): Promise<Decision> {
    return this.#choose({ act: "refuse", method: "api" });
  }

  /** Takes back what was granted; known cookies expire on this very response. */
  async withdraw(): Promise<Decision> {
    return this.#choose({ act: "withdraw", method: "api" });
  }

  /** Makes a whole decision; what is left out stays as it was decided before, else refused. */
  async decide(choice: ProgrammaticChoice): Promise<Decision> {
    const { catalogue, consent } = this.#visit;
    return this.#choose(wholeChoiceOf(choice, consent, catalogue));
  }

  /**
   * Markup of a frame of this service, or of the placeholder that stands in for it. Throws TypeError if `src` is no
   * http(s) address of the service, and for attributes that are code or markup (`on…`, `srcdoc`): templates hand on
   * what users of the site write.
   */
  embed(service: ServiceId, options: EmbedOptions): string {
    const { catalogue, pageView } = this.#visit;
    const declared = catalogue.index.service(service);
    checkEmbed(service, options, this.#visit);
    // Where a page is the same for all, its gate blocks the frame and the browser's script releases it.
    const isSame = this.#visit.caching.mode === "invariant";
    if (isSame || this.allows(service)) return frame(options).toString();
    const { src, title } = options;
    const shown = embedDocument(pageView, { service: declared, host: service, url: src, title });
    return heldFrame(options, service, shown).toString();
  }

  /** Markup of the banner, for `banner: false`; empty if there is nothing to ask or to tell. */
  banner(): string {
    this.#visit.consulted = true;
    this.#visit.confirmed();
    const { pageView } = this.#visit;
    const markup = banner(pageView).toString();
    return markup === "" ? "" : `${styleLink(pageView.prefix).toString()}${markup}`;
  }

  /** Markup of the cookie policy, for a page of the site's own layout: sections from `<h2>` down. */
  policy(): string {
    this.#visit.consulted = true;
    const { pageView } = this.#visit;
    return `${pageStyleLinks(pageView.prefix).toString()}${policyFragment(pageView).toString()}`;
  }

  /** The cookie policy as Markdown; what this visitor has decided is not in it. */
  policyMarkdown(): string {
    this.#visit.consulted = true;
    return policyMarkdown(this.#visit.pageView);
  }

  /** Markup of the link to the cookie settings, for `banner: false`. */
  settingsLink(): string {
    return settingsLink(this.#visit.pageView).toString();
  }

  /**
   * A script for the head, before the tags of Google, Microsoft or Matomo: it tells them what is granted, before they
   * load and with each change (docs/interop.md). It bears the nonce of the site's policy.
   *
   * @example
   * <head><%- consent.tagConsent({ google: true, matomo: "cookies" }) %> … the tags
   */
  tagConsent(options: TagConsentOptions): string {
    const { catalogue, caching } = this.#visit;
    const state = caching.mode === "invariant" ? undefined : this.#asked();
    const allows = state && ((id: string): boolean => state.allows(id));
    return tagConsent(catalogue, options, allows, this.#nonce());
  }

  /** What Google's tags are to be told, for server-side tagging: `{ ad_storage: "denied", … }`. */
  googleConsentMode(types?: GoogleConsentMap): GoogleConsentState {
    const state = this.#asked();
    return googleConsentState((id) => state.allows(id), types);
  }

  /**
   * The TCF string in the visitor's cookie, as it came, for server-side tagging; undefined where there is none, or one
   * that is invalid or stale, and while a privacy signal is on the request.
   */
  tcf(cookieName = "euconsent-v2"): string | undefined {
    this.#visit.personal = true;
    const { cookies, signals } = this.#visit.facts;
    return signals.gpc || signals.dnt ? undefined : validTcf(cookies, cookieName);
  }

  /** What `consentDirectives` gives. */
  directives(): ConsentDirectives {
    this.#asked();
    return hostDirectives(this.#visit);
  }

  /** Changes what the gates do with this response, until its head is sent: see `configureConsent`. */
  configure(options: RouteOptions): void {
    this.#visit.configure(options);
  }

  /** A decision whose cookie cannot be sent any more would be in the ledger, and not with the visitor. */
  async #choose(choice: Choice): Promise<Decision> {
    if (this.#isSent()) {
      throw new Error(
        "assent: the head of this response has been sent, so no decision can be made on it. Nothing was recorded. Call grant(), decide(), refuse() and withdraw() before the first byte of the body.",
      );
    }
    return this.#visit.choose(choice);
  }

  /**
   * `fetch`, on behalf of this visitor: a call to a service of the catalogue (its `outgoing` endpoints, its `urls`) is
   * made only if the visitor allows it, redirects included; hosts that nobody declared pass. It holds without
   * `guardOutgoing()`, and where async context is lost. Rejects with `OutgoingRefusedError`, which names the service and
   * the remedy; with `guardOutgoing({ onRefused: "drop" })` it resolves to an empty response (204) instead.
   */
  async fetch(...args: Parameters<typeof globalThis.fetch>): Promise<Response> {
    return fetchFor(this.#asVisitor(), ...args);
  }

  /**
   * Runs `work`, and whatever it starts (timers, promises), on behalf of this visitor: `guardOutgoing()` judges its calls
   * by their consent. Handlers run so by themselves; a callback of a library that loses async context does not.
   * Returns what `work` returns.
   */
  run<Result>(work: () => Result): Result {
    return onBehalfOf(this.#asVisitor(), work);
  }

  /**
   * The consent that holds now, as a short signed text (some 120 bytes and 4 more for each thing allowed) for a queue or a
   * job: `verifyToken()` of `assent/outgoing` says there what was allowed, when, and whether it still stands. It holds a
   * pseudonymous id if there is a ledger; treat it as personal data. "Load this once" is not in it.
   *
   * @param options `validFor`: how long at most, `"7 days"` by default; never longer than the decision it rests on
   * @throws Error if `consent()` has no secret to sign it with
   */
  token(options: { readonly validFor?: string } = {}): string {
    return this.#visit.token(options.validFor);
  }

  #asVisitor(): Visitor {
    const OnBehalf = this.#visit.isReportOnly ? TrialVisitor : Visitor;
    return (this.#visitor ??= new OnBehalf(this.#visit, this.#began, this.#turn));
  }

  /** From here on the response depends on consent, whatever the gates do with it. */
  #asked() {
    this.#visit.consulted = true;
    return this.#visit.consent;
  }

  #check(id: string): void {
    const { index, services, categories } = this.#visit.catalogue;
    if (index.service(id) || index.category(id)) return;
    const known = [...services, ...categories].map((declared) => declared.id);
    this.#visit.warn(
      `${JSON.stringify(id)} is neither a service nor a category of the catalogue. ${didYouMean(id, known)}`.trimEnd(),
    );
  }
}
