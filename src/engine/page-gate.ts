// What a page of this request gets: its gate, and what stands first in its head and its body.

import { readUrl } from "../util/read-url.ts";
import { fileLoads, styleNonce } from "../gate/csp/csp-match.ts";
import { placeholderRoom } from "../http/csp-read.ts";
import { wantsPolicy } from "../gate/csp/csp.ts";
import { createDocumentGate } from "../gate/html/document-gate.ts";
import type { HtmlGateOptions } from "../gate/html/options.ts";
import { mediaType } from "../gate/media-type.ts";
import type { BodyGate, GateContext, GateEvent, KnownDocument, Pieces } from "../gate/types.ts";
import { bodyStart, cachedBodyStart, cachedHeadStart } from "../pages/page-start.ts";
import type { StartVisitor } from "../pages/page-start.ts";
import { Placeholders, type PlaceholderRoom } from "../pages/placeholder.ts";
import { styleAddress } from "../pages/style.ts";
import type { BannerPlacement, Confirmation, PageView } from "../pages/types.ts";
import type { VisitTools } from "./request-input.ts";
import { answersKey } from "../decide/answers-key.ts";
import { captchasOf } from "./known-captchas.ts";
import type { Place } from "./place.ts";

type PageHead = Parameters<GateContext["html"]>[0];

/** The visit, as far as pages are concerned. */
export interface PageHost extends GateContext {
  readonly isOwnPage: boolean;
  readonly pageConsent: GateContext["consent"];
  readonly pageView: PageView;
  readonly words: Pick<PageView, "language" | "texts">;
  /** What the page has to confirm. */
  readonly confirmation: Confirmation | undefined;
  /** Is the visitor's answer kept with an account? */
  readonly account: PageView["account"];
  /** Has the visitor hidden the notice that holds for them? */
  readonly isFolded: boolean;
  /** The key of the forms and marks of this response. */
  readonly formKey: string;
  /** Is there to be a banner, where one is due? */
  readonly hasBanner: boolean;
  readonly placement: BannerPlacement;
  readonly refusesNothing: boolean;
  /** Judged as all requests of the site are, by what it declares. */
  readonly isJudgedAlike: boolean;
  /** The answers for who refuses all that can be refused. */
  readonly strictest: Pick<HtmlGateOptions, "judge" | "allows" | "variant">;
  readonly place: Place;
  /** Does the page answer something that was sent, so that it must not be asked for again? */
  readonly isPosted: boolean;
  /** Path and query, where the visitor comes back to. */
  readonly wayBack: string;
  /** The page that goes out confirms what was done. */
  confirmed(): void;
  /** Tells of what looks like a mistake, once. */
  warn(message: string): void;
  /** What an answer has refused and the browser still sends is taken back with the page. */
  expireLeftOver(): void;
}

/** What all pages of a site share. */
type PageTools = Pick<VisitTools, "settings" | "script" | "starts" | "placeholders" | "documents">;

/** The gate of a body with this head; undefined: there is nothing in it to block, and nothing to insert. */
export function pageGate(host: PageHost, tools: PageTools, head: PageHead): BodyGate | undefined {
  const { settings, placeholders } = tools;
  const { contentType } = head;
  const { kind, encoding } = mediaType(contentType);
  if (!host.settings.embeds || host.isOwnPage || kind === undefined) return undefined;
  const hasBody = kind === "html" || kind === "sniffed";
  const loads = ownFiles(host, settings, head);
  const hasScript =
    hasBody &&
    loads.script &&
    host.place !== "part" &&
    (settings.script || settings.guard !== false);
  // What a script has fetched may become a page; frames get the script, and no banner.
  const isShown = host.place === "page" || host.place === "fetched";
  const hasStart = hasBody && loads.style && host.hasBanner && isShown;
  const isPage = hasBody && host.place === "page";
  const consent = host.pageConsent;
  const key = host.formKey;
  const { index } = host.catalogue;
  const asksNothing = index.consentServices.length === 0 && index.consentCategories.length === 0;
  if (host.refusesNothing && (asksNothing || (!hasStart && !hasScript))) return undefined;
  // A cookie is taken back with the head, before the page that confirms is written.
  if (isPage && host.hasBanner) host.confirmed();
  if (hasScript && host.settings.cookies) host.expireLeftOver();
  const room = placeholderRoom(head.policies ?? []);
  const shown = new Placeholders(
    placeholders,
    () => ({
      ...host.words,
      prefix: settings.prefix,
      returnTo: host.wayBack,
      formKey: key,
      isPosted: host.isPosted,
      styleNonce: loads.styleNonce,
    }),
    room,
  );
  const url = host.site.origin + host.site.path;
  const start = hasScript ? headStart(host, tools, head) : undefined;
  const startBody = hasStart
    ? (based: boolean) => startOfBody(host, tools, based, loads.styleNonce)
    : undefined;
  const report = (event: GateEvent): void => host.report(event);
  const known =
    kind === "html" && host.isJudgedAlike
      ? tools.documents.open({
          under: circumstances(host, loads, room, url, contentType),
          key,
          headStart: start,
          bodyStart: startBody,
          report,
        })
      : undefined;
  const options = (): HtmlGateOptions => ({
    index,
    url,
    encoding,
    judge: host.judge,
    allows: (id) => consent.allows(id),
    variant: consent.variant,
    headStart: start,
    bodyStart: known && startBody ? known.bodyStart : startBody,
    placeholder: loads.style ? (request, before) => shown.of(request, before) : undefined,
    // What a script fetches and puts in is shown by the script: markup makes no shadow root there.
    embed:
      hasBody && host.place !== "part"
        ? (request, before) =>
            request.held && !loads.style ? undefined : shown.embed(request, before)
        : undefined,
    captchaNote: loads.style
      ? ({ service, host: whose }) => {
          const { embed: words } = host.words.texts;
          return service ? words.captcha(service.name) : words.undeclared(whose);
        }
      : undefined,
    captchas: captchasOf(index),
    marking: { key: key.slice(0, 16), claims: host.settings.claims },
    report: known?.report ?? report,
    onCopied: known?.onCopied,
  });
  if (known !== undefined)
    return new LateGate(() => createDocumentGate(contentType, options()), known);
  const gate = createDocumentGate(contentType, options());
  if (gate === undefined || hasBody) return gate;
  const strictest = (): BodyGate =>
    createDocumentGate(contentType, { index, url, encoding, ...host.strictest }) ?? gate;
  return { write: (chunk) => gate.write(chunk), end: () => gate.end(), strictest };
}

/** All that a page depends on besides its bytes, its key, and what stands first in head and body. */
function circumstances(
  host: PageHost,
  { style, styleNonce: nonce }: OwnFiles,
  { objects, frames, dataImages }: PlaceholderRoom,
  url: string,
  contentType: string,
): string {
  const { isPosted, place, placement, confirmation, account, settings } = host;
  const shape = `${style} ${objects} ${frames} ${dataImages} ${isPosted} ${settings.claims}`;
  const shown = `${place} ${JSON.stringify([placement, confirmation, account])}`;
  const from = isPosted ? host.wayBack : "";
  const answers = answersKey(host.catalogue, host.pageConsent);
  return `${url}\n${contentType}\n${from}\n${host.words.language} ${nonce} ${shape} ${shown} ${host.formKey.length} ${answers}`;
}

/** A gate that is made only for a document that is not known. */
class LateGate implements BodyGate {
  readonly known: KnownDocument;
  readonly #make: () => BodyGate | undefined;
  #made: BodyGate | undefined;

  constructor(make: () => BodyGate | undefined, known: KnownDocument) {
    this.#make = make;
    this.known = known;
  }

  write(chunk: Uint8Array): Pieces {
    return this.gate.write(chunk);
  }

  end(): Pieces {
    return this.gate.end();
  }

  /** The gate itself, for `npm run trace`. */
  get gate(): BodyGate {
    this.#made ??= this.#make();
    if (this.#made === undefined) throw new Error("assent: a page has no gate");
    return this.#made;
  }
}

/** Which files of ours the site's own policy lets into its page. */
interface OwnFiles {
  readonly style: boolean;
  readonly script: boolean;
  /** What the reference to the style sheet has to bear. */
  readonly styleNonce: string | undefined;
}

const ALL_LOAD: OwnFiles = { style: true, script: true, styleNonce: undefined };

/**
 * Where a policy forbids our style sheet, the page gets nothing of ours to see, for a bare form over the page helps
 * nobody: an error page with `default-src 'none'` loads nothing to be asked about. On any other page the site is told.
 */
function ownFiles(
  host: PageHost,
  { prefix }: PageTools["settings"],
  { policies = [], nonce, status }: PageHead,
): OwnFiles {
  if (policies.length === 0) return ALL_LOAD;
  const address = (file: string): URL | undefined => readUrl(host.site.origin + file);
  const [sheet, script] = [address(styleAddress(prefix)), address(`${prefix}/script.js`)];
  if (sheet === undefined || script === undefined) return ALL_LOAD;
  const ofStyle = styleNonce(policies);
  const style = fileLoads(policies, "style", sheet, ofStyle);
  if (!style && status < 400 && host.hasBanner) {
    host.warn(
      `A Content-Security-Policy of the site forbids the style sheet ${prefix}/style.css, so its page gets no banner and no placeholders, and nothing in it can be allowed. Add 'self' to its style-src.`,
    );
  }
  return {
    style,
    script: fileLoads(policies, "script", script, nonce),
    styleNonce: ofStyle,
  };
}

/** The visitor, as far as what is put into pages depends on them. */
function visitorOf(host: PageHost): StartVisitor {
  return {
    catalogue: host.catalogue,
    consent: host.pageConsent,
    language: host.words.language,
    placement: host.placement,
    confirmation: host.confirmation,
    account: host.account,
    isFolded: host.isFolded,
    returnTo: host.wayBack,
    formKey: host.formKey,
    isPosted: host.isPosted,
    view: () => host.pageView,
  };
}

function headStart(
  host: PageHost,
  { settings, starts, script }: PageTools,
  head: PageHead,
): string {
  const isInvariant = settings.caching === "invariant";
  // The guard holds what the policy of this page lets through.
  const isOpen = host.isGuardedInPlace === true;
  return cachedHeadStart(starts, visitorOf(host), {
    hash: script.hash,
    nonce: head.nonce,
    isInvariant,
    hasPolicy: wantsPolicy(host) && host.settings.csp === true && !isInvariant && !isOpen,
    guarded: settings.guard === false ? undefined : host.site.domains,
    isOpen: host.settings.undeclared === "allow",
    isGuardOnly: !settings.script,
    hasReports: host.reportPath !== undefined,
  });
}

function startOfBody(
  host: PageHost,
  { starts }: PageTools,
  based: boolean,
  ofStyle: string | undefined,
): string {
  if (!based) return cachedBodyStart(starts, visitorOf(host), ofStyle);
  const { pageView, site } = host;
  // Where a page has a base of its own, our addresses name their host: what a visitor sent is kept for nobody else.
  const prefix = site.origin.slice(site.origin.indexOf("//")) + pageView.prefix;
  return bodyStart({ ...pageView, prefix }, ofStyle).toString();
}
