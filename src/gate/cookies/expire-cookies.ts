// Withdrawal: the lines that make a browser forget the cookies which may no longer be there.
import { getDomain } from "tldts";
import type { CookieMatch } from "../../catalogue/types.ts";
import { cookieAllowed } from "./set-cookie.ts";
import type { GateContext, Site } from "../types.ts";

/** Octets of all lines together: servers and proxies commonly stop at 8 KB of head. */
const MAX_OCTETS = 6000;

/** Folders of a path that are looked at; deeper ones no cookie is set for. */
const MAX_FOLDERS = 4;

const OVER = "Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

const ROOT = ["/"];

/** A withdrawal: the consent as it is now, and the cookies the request came with. */
export interface Withdrawal extends Pick<GateContext, "catalogue" | "consent" | "site" | "report"> {
  readonly facts: { readonly cookies: readonly { readonly name: string }[] };
}

/**
 * Set-Cookie lines that delete every declared cookie that may not be there now: for the host alone, each
 * parent domain up to the registrable one, and the declared domains and paths. Cookies that the request
 * brought come first; lines beyond about 6 KB are left out and reported as the limit `expired-cookies`:
 * those that are still there are sent again, and `expireSeen` deletes them with a later response.
 */
export function expireCookies(withdrawal: Withdrawal): string[] {
  const { lines, full } = deletions(refusedCookies(withdrawal), withdrawal, () => ROOT);
  if (full) withdrawal.report({ kind: "limit", limit: "expired-cookies" });
  return lines;
}

/**
 * The same for the cookies alone that this request brought although they are refused: what a withdrawal left out or
 * could not know, or what a script has set since. Each is deleted at every path at which this request could see it.
 */
export function expireSeen(withdrawal: Withdrawal): string[] {
  const seen = seenRefused(withdrawal);
  if (seen.size === 0) return [];
  const here = pathsTo(withdrawal.site.path);
  return deletions(seen, withdrawal, () => here).lines;
}

/**
 * Lines that delete every cookie but assent's own: those that the request brought, declared or not, and all that are
 * declared. In the place of `Clear-Site-Data: "cookies"`, which would take the consent with it.
 */
export function expireAll(
  context: Pick<GateContext, "catalogue" | "ownCookies" | "site" | "report" | "facts">,
): string[] {
  const { catalogue, ownCookies, site, facts } = context;
  const names = new Map<string, CookieMatch | undefined>();
  for (const { name } of facts?.cookies ?? []) {
    if (isToken(name)) names.set(name, catalogue.index.cookie(name, "cookie"));
  }
  for (const match of catalogue.index.cookies) {
    const { name } = match.cookie;
    if (isToken(name) && !name.includes("*") && !names.has(name)) names.set(name, match);
  }
  for (const name of ownCookies) names.delete(name);
  const seen = new Set((facts?.cookies ?? []).map(({ name }) => name));
  const here = pathsTo(site.path);
  const { lines, full } = deletions(names, context, (name) => (seen.has(name) ? here : ROOT));
  if (full) context.report({ kind: "limit", limit: "expired-cookies" });
  return lines;
}

/** The same for these cookies of the request, whatever the catalogue says of them. */
export function expireNamed(
  names: readonly string[],
  context: Pick<Withdrawal, "site" | "report">,
): string[] {
  const wanted = names.filter(isToken).map((name): [string, undefined] => [name, undefined]);
  const here = pathsTo(context.site.path);
  return deletions(new Map(wanted), context, () => here).lines;
}

function deletions(
  refused: ReadonlyMap<string, CookieMatch | undefined>,
  withdrawal: Pick<Withdrawal, "site" | "report">,
  pathsOf: (name: string) => readonly string[],
): { readonly lines: string[]; readonly full: boolean } {
  const lines = new Set<string>();
  let octets = 0;
  let full = false;
  for (const [name, match] of refused) {
    const wanted = deletionLines(name, match, withdrawal.site, pathsOf(name)).filter(
      (line) => !lines.has(line),
    );
    const size = wanted.reduce((sum, line) => sum + line.length + "set-cookie: \r\n".length, 0);
    if (octets + size > MAX_OCTETS) {
      full = true;
      continue;
    }
    octets += size;
    for (const line of wanted) lines.add(line);
    withdrawal.report({ kind: "cookie", action: "expired", name, service: match?.service.id });
  }
  return { lines: [...lines], full };
}

/** Folders above a page, from the root: those that a cookie it can see may have for its path (RFC 6265bis 5.1.4). */
function pathsTo(path: string): string[] {
  const folders = (path.split("?", 1)[0] ?? "").split("/").slice(1, 1 + MAX_FOLDERS);
  const paths = ["/"];
  for (const [i, folder] of folders.entries()) {
    const here = `/${folders.slice(0, i + 1).join("/")}`;
    if (folder !== "" && isAttributeValue(here)) paths.push(here);
  }
  return paths;
}

/** The cookies of the request that may not be there. */
function seenRefused({ catalogue, consent, facts }: Withdrawal): Map<string, CookieMatch> {
  const refused = new Map<string, CookieMatch>();
  for (const { name } of facts.cookies) {
    const match = catalogue.index.cookie(name, "cookie");
    if (match !== undefined && isToken(name) && !cookieAllowed(match, { consent })) {
      refused.set(name, match);
    }
  }
  return refused;
}

/** Names to delete with their declaration: seen ones first, then those declared without a pattern. */
function refusedCookies(withdrawal: Withdrawal): Map<string, CookieMatch> {
  const { catalogue, consent } = withdrawal;
  const refused = seenRefused(withdrawal);
  for (const match of catalogue.index.cookies) {
    const { name } = match.cookie;
    // A pattern names no cookie; those of its names that are there, the request has shown.
    if (!isToken(name) || name.includes("*") || refused.has(name)) continue;
    // Another declaration may own the very name.
    const owner = catalogue.index.cookie(name, "cookie") ?? match;
    if (!cookieAllowed(owner, { consent })) refused.set(name, owner);
  }
  return refused;
}

/** A name that can stand in a header; any other no server has set, nor can it be deleted by one. */
function isToken(name: string): boolean {
  return /^[!#-+\--:<>-~]+$/.test(name) && name.length <= 256;
}

function deletionLines(
  name: string,
  match: CookieMatch | undefined,
  site: Site,
  seenPaths: readonly string[],
): string[] {
  const cookie: CookieMatch["cookie"] | undefined = match?.cookie;
  const paths = new Set([...seenPaths, ...(cookie?.paths ?? []).filter(isAttributeValue)]);
  const prefix = name.toLowerCase();
  const isHostOnly = prefix.startsWith("__host-");
  // Browsers refuse the deletion of a prefixed cookie that does not keep the prefix's own rules.
  const secure = isHostOnly || prefix.startsWith("__secure-") ? "; Secure" : "";
  // One in a partition is another cookie than its namesake outside (CHIPS), and always secure.
  const kinds = [secure, ...(cookie?.partitioned === true ? ["; Secure; Partitioned"] : [])];
  if (isHostOnly) return kinds.map((kind) => `${name}=; ${OVER}; Path=/${kind}`);
  const domains = new Set([
    ...parentDomains(site.hostname),
    ...(cookie?.domains ?? []).filter(isAttributeValue),
  ]);
  return [...paths].flatMap((path) =>
    kinds.flatMap((kind) => [
      `${name}=; ${OVER}; Path=${path}${kind}`,
      ...[...domains].map((domain) => `${name}=; ${OVER}; Path=${path}; Domain=${domain}${kind}`),
    ]),
  );
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
