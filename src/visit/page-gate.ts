// What a page of this request gets: its gate, and what stands first in its head and its body.

import { wantsPolicy } from "../gate/csp.ts";
import { createDocumentGate, documentKind } from "../gate/html/document-gate.ts";
import type { BodyGate, GateContext } from "../gate/types.ts";
import { guardMarkup } from "../guarding.ts";
import type { Settings } from "../options.ts";
import { banner, embedForm, settingsLink } from "../pages/banner.ts";
import { placeholder } from "../pages/placeholder.ts";
import { scriptTag } from "../pages/script/script.ts";
import { styleLink } from "../pages/style.ts";
import type { PageView } from "../pages/types.ts";
import type { RequestLike } from "../read/types.ts";

type PageHead = Parameters<GateContext["html"]>[0];

/** The visit, as far as pages are concerned. */
export interface PageHost extends GateContext {
  readonly isOwnPage: boolean;
  readonly pageConsent: GateContext["consent"];
  readonly pageView: PageView;
  readonly request: RequestLike;
  /** Is there to be a banner, where one is due? */
  readonly hasBanner: boolean;
  /** The page that goes out confirms what was done. */
  confirmed(): void;
  /** What an answer has refused and the browser still sends is taken back with the page. */
  expireLeftOver(): void;
}

/** By these a request for a part of a page is known: of a frame or a script's fetch; of htmx, Turbo, jQuery. */
const PART_HEADERS = ["sec-fetch-dest", "hx-request", "turbo-frame", "x-requested-with"] as const;
/** Destinations of pages that stand in another. */
const FRAMES = new Set(["iframe", "frame", "object", "embed"]);

/** The gate of a body with this head; undefined: there is nothing in it to block, and nothing to insert. */
export function pageGate(
  host: PageHost,
  settings: Pick<Settings, "guard" | "script" | "caching" | "prefix">,
  head: PageHead,
): BodyGate | undefined {
  const { contentType, nonce } = head;
  const kind = documentKind(contentType);
  if (!host.settings.embeds || host.isOwnPage || kind === undefined) return undefined;
  const hasBody = kind === "html" || kind === "sniffed";
  const hasStart = hasBody && isNavigation(host.request);
  const consent = host.pageConsent;
  const headStart =
    hasBody && settings.guard && isDocument(host.request)
      ? guardMarkup(host, {
          prefix: settings.prefix,
          contentType,
          nonce,
          inlineScripts: head.inlineScripts ?? true,
          isInvariant: settings.caching === "invariant",
        })
      : undefined;
  const nothingRefused = host.settings.undeclared === "allow" && consent.variant === "";
  if (nothingRefused && !hasStart && headStart === undefined) return undefined;
  // A cookie is taken back with the head, before the page that confirms is written.
  if (hasStart && host.hasBanner) host.confirmed();
  if (hasStart && host.settings.cookies) host.expireLeftOver();
  return createDocumentGate(contentType, {
    judge: host.judge,
    index: host.catalogue.index,
    allows: (id) => consent.allows(id),
    variant: consent.variant,
    url: host.site.origin + host.site.path,
    headStart,
    bodyStart: hasStart ? (based) => bodyStart(host, settings, nonce, based) : undefined,
    placeholder: ({ service, host: name, stand, url, title, width, height }, insideLink) =>
      placeholder(host.pageView, {
        service,
        host: name,
        kind: stand,
        url,
        title,
        width,
        height,
        controls: !insideLink,
      }).toString(),
    report: (event) => host.report(event),
  });
}

/** Fragments that scripts fetch, and frames, have no place for a banner. */
export function isNavigation({ headers }: RequestLike): boolean {
  const [destination, ...parts] = PART_HEADERS;
  const sent = headers[destination];
  return sent === undefined
    ? parts.every((name) => headers[name] === undefined)
    : sent === "document";
}

/** A page, be it in a frame: not what a script fetches. */
function isDocument(request: RequestLike): boolean {
  return isNavigation(request) || FRAMES.has(String(request.headers["sec-fetch-dest"]));
}

function bodyStart(
  host: PageHost,
  settings: Pick<Settings, "script" | "caching">,
  nonce: string | undefined,
  based: boolean,
): string {
  const { pageView, site } = host;
  // Where a page has a base of its own, our addresses name their host.
  const prefix = site.origin.slice(site.origin.indexOf("//")) + pageView.prefix;
  const view = based ? { ...pageView, prefix } : pageView;
  const parts = [styleLink(view.prefix), embedForm(view)];
  if (settings.script) {
    const isInvariant = settings.caching === "invariant";
    const hasPolicy = wantsPolicy(host) && host.settings.csp === true && !isInvariant;
    parts.push(scriptTag(view, { nonce, hasPolicy, isInvariant }));
  }
  if (host.hasBanner) parts.push(banner(view), settingsLink(view));
  return parts.join("");
}
