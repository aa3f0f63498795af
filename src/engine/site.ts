// Which hosts are the site itself: its own, those of its registrable domain, and those it names.

import { getDomain } from "tldts";
import { readUrl } from "../util/read-url.ts";
import { memoize } from "../util/memoize.ts";
import type { Site } from "../gate/types.ts";

/** How a request reached the app, as the framework (and the proxies it trusts) tell it. */
export interface ConnectionInfo {
  /** `http` or `https`. */
  readonly protocol: string;
  /** Host with port, as sent: `www.example.org:8443`. */
  readonly host: string;
  /** Path and query as they arrived: `/film?id=1`. */
  readonly path: string;
  /** Address at the other end of the connection, a proxy's where there is one; absent: the server does not say. */
  readonly peer?: string | undefined;
}

const MOST = 2000;

/**
 * The registrable domain of a host (Public Suffix List, private section included); null: there is none. Hosts are
 * asked for again and again; the list is not.
 */
const registrable = memoize(MOST, (hostname) => getDomain(hostname, { allowPrivateDomains: true }));

/** The registrable domain, or the host itself where there is none. */
function domainOf(hostname: string): string {
  return registrable(hostname) ?? hostname;
}

interface Origin {
  readonly origin: string;
  readonly hostname: string;
}

/** An app is reached under few names; parsing each once is enough. */
const origins: Readonly<Record<string, Map<string, Origin>>> = {
  http: new Map(),
  https: new Map(),
};

function originOf(protocol: string, host: string): Origin {
  const known = origins[protocol]?.get(host);
  if (known) return known;
  let read: Origin = { origin: "http://invalid.invalid", hostname: "invalid.invalid" };
  try {
    const { origin, hostname } = new URL(`${protocol}://${host}`);
    read = { origin, hostname: hostname.endsWith(".") ? hostname.slice(0, -1) : hostname };
  } catch {
    // A Host header that is none: every absolute URL is then a third party's.
  }
  const kept = origins[protocol];
  if (kept && kept.size >= MOST) kept.clear();
  kept?.set(host, read);
  return read;
}

/** Host name of a request, lower case, without a trailing dot. */
export function hostnameOf({ protocol, host }: ConnectionInfo): string {
  return originOf(protocol, host).hostname;
}

/** The site as one request sees it. A host that does not parse stands for nobody's. */
export function siteOf(connection: ConnectionInfo, firstParty: () => readonly string[]): Site {
  return new ReachedSite(connection, firstParty);
}

class ReachedSite implements Site {
  readonly origin: string;
  readonly hostname: string;
  readonly path: string;
  readonly secure: boolean;
  readonly #firstParty: () => readonly string[];

  constructor(connection: ConnectionInfo, firstParty: () => readonly string[]) {
    const { protocol } = connection;
    const { origin, hostname } = originOf(protocol, connection.host);
    this.origin = origin;
    this.hostname = hostname;
    this.path = originForm(connection.path);
    this.secure = protocol === "https";
    this.#firstParty = firstParty;
  }

  get domains(): readonly string[] {
    const domain = registrable(this.hostname);
    return [...(domain === null ? [] : [domain]), ...this.#firstParty()];
  }

  isFirstParty(host: string): boolean {
    return isOfSite(host, this.hostname, this.#firstParty());
  }
}

/** Is this host the site that is reached as `hostname`, or one of the hosts that it names as its own? */
export function isOfSite(host: string, hostname: string, firstParty: readonly string[]): boolean {
  return (
    host === hostname ||
    domainOf(host) === domainOf(hostname) ||
    firstParty.some((own) => host === own || host.endsWith(`.${own}`))
  );
}

/** Request targets come as a whole URL too (RFC 9112 3.2.2), or as `*`. */
export function originForm(target: string): string {
  if (target.startsWith("/")) return target;
  const { pathname = "", search = "" } = readUrl(target) ?? {};
  return pathname.startsWith("/") ? pathname + search : "/";
}

/** The path alone, without the query. */
export function pathOf(path: string): string {
  const query = path.indexOf("?");
  return query === -1 ? path : path.slice(0, query);
}
