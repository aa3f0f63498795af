// What a page of this request gets: its gate, and what stands first in its head and its body.

import { readUrl } from "../catalogue/read-url.ts";
import { fileLoads, styleNonce } from "../gate/csp-match.ts";
import { wantsPolicy } from "../gate/csp.ts";
import { createDocumentGate } from "../gate/html/document-gate.ts";
import type { HtmlGateOptions } from "../gate/html/options.ts";
import { mediaType } from "../gate/media-type.ts";
import type { BodyGate, GateContext } from "../gate/types.ts";
import { guardMarkup } from "../guarding.ts";
import { keptPageStart, pageStart } from "../pages/page-start.ts";
import { briefPlaceholder, PlaceholderBudget } from "../pages/placeholder-brief.ts";
import { keptPlaceholder } from "../pages/placeholder.ts";
import { styleAddress } from "../pages/style.ts";
import type { BannerPlacement, Confirmation, PageView } from "../pages/types.ts";
import type { RequestLike } from "../read/types.ts";
import type { VisitTools } from "./arrival.ts";

type PageHead = Parameters<GateContext["html"]>[0];

/** The visit, as far as pages are concerned. */
export interface PageHost extends GateContext {
  readonly isOwnPage: boolean;
  readonly pageConsent: GateContext["consent"];
  readonly pageView: PageView;
  readonly words: Pick<PageView, "language" | "texts">;
  /** What the page has to confirm. */
  readonly confirmation: Confirmation | undefined;
  /** The key of the forms and marks of this response. */
  readonly formKey: string;
  readonly request: RequestLike;
  /** Is there to be a banner, where one is due? */
  readonly hasBanner: boolean;
  readonly placement: BannerPlacement;
  readonly refusesNothing: boolean;
  /** The answers for who refuses all that can be refused. */
  readonly strictest: Pick<HtmlGateOptions, "judge" | "allows" | "variant">;
  /** Path and query, where the visitor comes back to. */
  readonly path: string;
  /** The page that goes out confirms what was done. */
  confirmed(): void;
  /** Tells of what looks like a mistake, once. */
  warn(message: string): void;
  /** What an answer has refused and the browser still sends is taken back with the page. */
  expireLeftOver(): void;
}

/** What all pages of a site share. */
type PageTools = Pick<VisitTools, "settings" | "starts" | "placeholders">;

/** By these, too, a request for a part of a page is known: of htmx, Turbo, jQuery. */
const PART_HEADERS = ["hx-request", "turbo-frame", "x-requested-with"] as const;
/** Destinations of pages that stand in another. */
const FRAMES = new Set(["iframe", "frame", "object", "embed"]);

/** The gate of a body with this head; undefined: there is nothing in it to block, and nothing to insert. */
export function pageGate(host: PageHost, tools: PageTools, head: PageHead): BodyGate | undefined {
  const { settings, placeholders } = tools;
  const { contentType, nonce } = head;
  const { kind, encoding } = mediaType(contentType);
  if (!host.settings.embeds || host.isOwnPage || kind === undefined) return undefined;
  const hasBody = kind === "html" || kind === "sniffed";
  const consent = host.pageConsent;
  const key = host.formKey;
  const loads = ownFiles(host, settings, head);
  const hasStart = hasBody && loads.style && isNavigation(host.request);
  const headStart =
    hasBody && settings.guard && loads.script && isDocument(host.request)
      ? guardMarkup(host, {
          prefix: settings.prefix,
          contentType,
          nonce,
          key: key.slice(0, 16),
          inlineScripts: head.inlineScripts ?? true,
          isInvariant: settings.caching === "invariant",
        })
      : undefined;
  const { index } = host.catalogue;
  const asksNothing = index.consentServices.length === 0 && index.consentCategories.length === 0;
  if (host.refusesNothing && (asksNothing || (!hasStart && headStart === undefined))) {
    return undefined;
  }
  // A cookie is taken back with the head, before the page that confirms is written.
  if (hasStart && host.hasBanner) host.confirmed();
  if (hasStart && host.settings.cookies) host.expireLeftOver();
  let words: Pick<PageView, "language" | "texts" | "formKey"> | undefined;
  const budget = new PlaceholderBudget();
  const common = { index, url: host.site.origin + host.site.path, encoding };
  const gate = createDocumentGate(contentType, {
    ...common,
    judge: host.judge,
    allows: (id) => consent.allows(id),
    variant: consent.variant,
    headStart,
    bodyStart: hasStart
      ? (based) => bodyStart(host, tools, { nonce, key, loads }, based)
      : undefined,
    placeholder: !loads.style
      ? undefined
      : ({ service, host: name, stand, url, title, width, height }, insideLink, before) => {
          const view = (words ??= { ...host.words, formKey: key });
          const controls = !insideLink;
          const embed = { service, host: name, kind: stand, url, title, width, height, controls };
          const markup = budget.isShort
            ? briefPlaceholder(view, embed)
            : keptPlaceholder(placeholders, view, embed);
          return budget.take(markup, before);
        },
    marking: { key: key.slice(0, 16), claims: host.settings.claims },
    report: (event) => host.report(event),
  });
  if (gate === undefined || hasBody) return gate;
  const strictest = (): BodyGate =>
    createDocumentGate(contentType, { ...common, ...host.strictest }) ?? gate;
  return { write: (chunk) => gate.write(chunk), end: () => gate.end(), strictest };
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

/** Fragments that scripts fetch, and frames, have no place for a banner. */
export function isNavigation({ headers }: RequestLike): boolean {
  const destination = headers["sec-fetch-dest"];
  return destination === undefined
    ? PART_HEADERS.every((name) => headers[name] === undefined)
    : destination === "document";
}

/** A page, be it in a frame: not what a script fetches. */
function isDocument(request: RequestLike): boolean {
  return isNavigation(request) || FRAMES.has(String(request.headers["sec-fetch-dest"]));
}

function bodyStart(
  host: PageHost,
  { settings, starts }: PageTools,
  {
    nonce,
    key,
    loads,
  }: { readonly nonce: string | undefined; readonly key: string; readonly loads: OwnFiles },
  based: boolean,
): string {
  const isInvariant = settings.caching === "invariant";
  const setting = {
    nonce,
    hasPolicy: wantsPolicy(host) && host.settings.csp === true && !isInvariant,
    isInvariant,
    hasScript: settings.script && loads.script,
    styleNonce: loads.styleNonce,
    hasBanner: host.hasBanner,
  };
  if (based) {
    const { pageView, site } = host;
    // Where a page has a base of its own, our addresses name their host: what a visitor sent is kept for nobody else.
    const prefix = site.origin.slice(site.origin.indexOf("//")) + pageView.prefix;
    return pageStart({ ...pageView, prefix, formKey: key }, setting).toString();
  }
  const visitor = {
    catalogue: host.catalogue,
    consent: host.pageConsent,
    language: host.words.language,
    placement: host.placement,
    confirmation: host.confirmation,
    returnTo: host.path,
    formKey: key,
    view: () => host.pageView,
  };
  return keptPageStart(starts, visitor, setting);
}
