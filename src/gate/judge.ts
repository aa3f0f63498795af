// May the browser be sent to this URL? The one answer that headers, HTML and CSP share: the URL is
// parsed as a browser does, then looked up by host and path. Text is never searched.

import type { CatalogueIndex, ServiceDeclaration } from "../catalogue/types.ts";
import type { Judge, Refusal, Site } from "./types.ts";

/** What judging depends on. */
export interface JudgeContext {
  readonly index: CatalogueIndex;
  readonly site: Site;
  /** Asked anew each time: a route may change it. */
  readonly undeclared: () => "block" | "allow";
  /** May this service be used now? */
  readonly allows: (id: string) => boolean;
}

/** Schemes whose URLs make a browser contact a host (`ws` and `wss` from scripts). */
const CONTACTS = new Set(["http:", "https:", "ws:", "wss:", "ftp:"]);

/** Makes the judge of one response. */
export function createJudge({ index, site, undeclared, allows }: JudgeContext): Judge {
  const service = (declared: ServiceDeclaration): Refusal | undefined =>
    declared.category === "functional" || allows(declared.id)
      ? undefined
      : { service: declared, host: declared.id };
  const url = (value: string, base: string): Refusal | undefined => {
    let parsed: URL;
    try {
      parsed = new URL(value, base);
    } catch {
      return undefined; // no browser can contact what does not parse
    }
    if (!CONTACTS.has(parsed.protocol)) return undefined;
    const host = hostOf(parsed);
    if (host === "") return undefined;
    const declared =
      index.url(host, parsed.pathname) ??
      (index.hasOwnPaths && site.isFirstParty(host) ? index.ownPath(parsed.pathname) : undefined);
    if (declared) {
      return service(declared) ? { service: declared, host } : undefined;
    }
    if (undeclared() === "allow" || site.isFirstParty(host)) return undefined;
    return { service: undefined, host };
  };
  return { url, service };
}

/** Host of a parsed URL in the catalogue's spelling: `third.example.` is `third.example`. */
function hostOf(url: URL): string {
  const { hostname } = url;
  return hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
}
