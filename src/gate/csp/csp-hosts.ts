// Which hosts the catalogue lets a page contact now, and as what.
import { parseUrlPattern } from "../../catalogue/match-url.ts";
import type { LoadKind, ServiceDeclaration, UrlDeclaration } from "../../catalogue/types.ts";

/**
 * Host sources of a Content-Security-Policy without scheme and port: `example.com`, `*.example.com`.
 * Paths are left out: policies forget them at a redirect (CSP3 7.6), the HTML gate does not.
 */
export interface AllowedHosts {
  /** As anything: nothing was declared, or scripts, and a script fetches from its own host what it likes. */
  readonly any: readonly string[];
  /** As one thing only. No host of `any` is among them. */
  readonly only: ReadonlyMap<LoadKind, readonly string[]>;
  /** Those that are declared as connections, or without a kind: where sockets are to be expected. */
  readonly sockets: readonly string[];
}

/** The hosts of these services; what stands on the site's own hosts needs no source. */
export function hostsOf(services: readonly ServiceDeclaration[]): AllowedHosts {
  const any = new Set<string>();
  const only = new Map<LoadKind, Set<string>>();
  const sockets = new Set<string>();
  for (const url of services.flatMap((service) => service.urls ?? [])) {
    const kinds = kindsOf(url);
    for (const host of sourcesOf(url)) {
      if (kinds === undefined || kinds.includes("connect")) sockets.add(host);
      if (kinds === undefined || kinds.includes("script")) any.add(host);
      else for (const kind of kinds) only.set(kind, (only.get(kind) ?? new Set()).add(host));
    }
  }
  const wide = widest([...any]);
  const named = new Set(wide);
  const narrow = new Map<LoadKind, readonly string[]>();
  for (const [kind, hosts] of only) {
    const left = widest([...hosts].filter((host) => !named.has(host) && !covers(named, host)));
    if (left.length > 0) narrow.set(kind, left);
  }
  return { any: wide, only: narrow, sockets: widest([...sockets]) };
}

/** May a page load from this host (lower case) as this kind of thing? */
export function includesHost({ any, only }: AllowedHosts, host: string, kind: LoadKind): boolean {
  return [...any, ...(only.get(kind) ?? [])].some(
    (source) => source === host || (source.startsWith("*.") && host.endsWith(source.slice(1))),
  );
}

function kindsOf(url: UrlDeclaration): readonly LoadKind[] | undefined {
  const loads = typeof url === "string" ? undefined : url.loads;
  return typeof loads === "string" ? [loads] : loads;
}

function sourcesOf(url: UrlDeclaration): readonly string[] {
  const pattern = parseUrlPattern(typeof url === "string" ? url : url.url);
  if (typeof pattern === "string" || pattern.host === "") return [];
  const { host, covers: which } = pattern;
  if (which === "exact") return [host];
  return which === "subdomains" ? [`*.${host}`] : [host, `*.${host}`];
}

/** Leaves out what another source takes in: the header travels with every page. */
function widest(sources: readonly string[]): string[] {
  const all = new Set(sources);
  return sources.filter((source) => !covers(all, source));
}

/** True if a source for all hosts below a name takes this one in. */
function covers(sources: ReadonlySet<string>, source: string): boolean {
  const name = source.startsWith("*.") ? source.slice(2) : source;
  for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) {
    if (sources.has(`*${name.slice(dot)}`)) return true;
  }
  return false;
}
