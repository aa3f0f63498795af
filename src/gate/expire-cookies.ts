// Withdrawal: the lines that make a browser forget the cookies which may no longer be there.
import { getDomain } from "tldts";
import type { CookieMatch } from "../catalogue/types.ts";
import { cookieAllowed } from "./set-cookie.ts";
import type { GateContext, Site } from "./types.ts";

/** Octets of all lines together: servers and proxies commonly stop at 8 KB of head. */
const MAX_OCTETS = 6000;

const OVER = "Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

/** A withdrawal: the consent as it is now, and the cookies the request came with. */
export interface Withdrawal extends Pick<GateContext, "catalogue" | "consent" | "site" | "report"> {
  readonly facts: { readonly cookies: readonly { readonly name: string }[] };
}

/**
 * Set-Cookie lines that delete every declared cookie that may not be there now: for the host alone, each
 * parent domain up to the registrable one, and the declared domains and paths. Cookies that the request
 * brought come first; lines beyond about 6 KB are left out and reported as the limit `expired-cookies`
 * (what is left is hidden from the app, and can go with a later response).
 */
export function expireCookies(withdrawal: Withdrawal): string[] {
  const lines = new Set<string>();
  let octets = 0;
  let full = false;
  for (const [name, match] of refusedCookies(withdrawal)) {
    const wanted = deletionLines(name, match, withdrawal.site).filter((line) => !lines.has(line));
    const size = wanted.reduce((sum, line) => sum + line.length + "set-cookie: \r\n".length, 0);
    if (octets + size > MAX_OCTETS) {
      full = true;
      continue;
    }
    octets += size;
    for (const line of wanted) lines.add(line);
    withdrawal.report({ kind: "cookie", action: "expired", name, service: match.service.id });
  }
  if (full) withdrawal.report({ kind: "limit", limit: "expired-cookies" });
  return [...lines];
}

/** Names to delete with their declaration: seen ones first, then those declared without a pattern. */
function refusedCookies({ catalogue, consent, facts }: Withdrawal): Map<string, CookieMatch> {
  const refused = new Map<string, CookieMatch>();
  for (const { name } of facts.cookies) {
    const match = catalogue.index.cookie(name, "cookie");
    if (match !== undefined && isToken(name) && !cookieAllowed(match, consent))
      refused.set(name, match);
  }
  for (const match of catalogue.index.cookies) {
    const { name } = match.cookie;
    // A pattern names no cookie; those of its names that are there, the request has shown.
    if (!isToken(name) || name.includes("*") || refused.has(name)) continue;
    // Another declaration may own the very name.
    const owner = catalogue.index.cookie(name, "cookie") ?? match;
    if (!cookieAllowed(owner, consent)) refused.set(name, owner);
  }
  return refused;
}

/** A name that can stand in a header; any other no server has set, nor can it be deleted by one. */
function isToken(name: string): boolean {
  return /^[!#-+\--:<>-~]+$/.test(name) && name.length <= 256;
}

function deletionLines(name: string, { cookie }: CookieMatch, site: Site): string[] {
  const paths = new Set(["/", ...(cookie.paths ?? []).filter(isAttributeValue)]);
  const prefix = name.toLowerCase();
  // Browsers refuse the deletion of a prefixed cookie that does not keep the prefix's own rules.
  const secure = prefix.startsWith("__host-") || prefix.startsWith("__secure-") ? "; Secure" : "";
  if (prefix.startsWith("__host-")) return [`${name}=; ${OVER}; Path=/${secure}`];
  const domains = new Set([
    ...parentDomains(site.hostname),
    ...(cookie.domains ?? []).filter(isAttributeValue),
  ]);
  const lines: string[] = [];
  for (const path of paths) {
    lines.push(`${name}=; ${OVER}; Path=${path}${secure}`);
    for (const domain of domains) {
      lines.push(`${name}=; ${OVER}; Path=${path}; Domain=${domain}${secure}`);
    }
  }
  return lines;
}

/** `a.b.example.org` → itself, `b.example.org`, `example.org`. None for an address or a bare name. */
function parentDomains(hostname: string): string[] {
  const registrable = getDomain(hostname, { allowPrivateDomains: true });
  if (registrable === null) return [];
  const domains = [];
  for (let domain = hostname; domain.length >= registrable.length;) {
    domains.push(domain);
    domain = domain.slice(domain.indexOf(".") + 1);
  }
  return domains;
}

function isAttributeValue(value: string): boolean {
  return /^[!-:<-~]+$/.test(value);
}
