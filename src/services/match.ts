// Whose is this address, this cookie? Asked of all ready-made services at once.
import { defineCatalogue } from "../catalogue/catalogue.ts";
import { readUrl } from "../util/read-url.ts";
import type {
  CatalogueIndex,
  CookieMatch,
  ServiceDeclaration,
  StorageKind,
} from "../catalogue/types.ts";
import * as all from "./all.ts";

/** What `match` is asked about. */
export type MatchQuery =
  /** A whole address (`"https://player.vimeo.com/video/1"`, `"//cdn.example/x.js"`), else the name of a cookie. */
  | string
  | URL
  /** The name of a cookie, or of a key of another storage. */
  | { readonly cookie: string; readonly storage?: StorageKind }
  /** A host without a path: `"player.vimeo.com"`. */
  | { readonly host: string };

/** The ready-made service that something belongs to. */
export interface ServiceMatch {
  readonly service: ServiceDeclaration;
  /** The name under which `assent/services` has it: `"googleAnalytics"`. */
  readonly name: string;
  /** The line to paste: `import { googleAnalytics } from "assent/services";`. */
  readonly importLine: string;
  /** What is declared of the name: purpose and retention. Only for cookies and keys. */
  readonly cookie?: CookieMatch;
  /** Further services that own a part of the host. Only for hosts without a path; may be empty. */
  readonly others?: readonly ServiceDeclaration[];
}

interface Known {
  readonly index: CatalogueIndex;
  readonly names: ReadonlyMap<string, string>;
}

let known: Known | undefined;

/** Made when it is first asked for: who imports services alone does not pay for it. */
function allServices(): Known {
  if (known) return known;
  const made = Object.entries(all).map(([name, make]) => ({ name, service: make() }));
  const { index } = defineCatalogue({
    policy: { version: "1", controller: { name: "assent" } },
    services: made.map(({ service }) => service),
  });
  known = { index, names: new Map(made.map(({ name, service }) => [service.id, name])) };
  return known;
}

/**
 * Tells which ready-made service an address or a name of a cookie belongs to, if any. Useful for reports of what a site
 * loads. It brings all ready-made services along: not for the path of a request.
 *
 * @example
 * match('https://player.vimeo.com/video/1')?.name // 'vimeo'
 * match('_ga')?.service.provider // 'Google'
 * match({ cookie: 'rc::a', storage: 'localStorage' })?.cookie?.retention
 * @returns undefined where no ready-made service declares it. A name that several services use is given to one of them.
 */
export function match(what: MatchQuery): ServiceMatch | undefined {
  if (typeof what === "string" && !isAddress(what)) return byCookie({ cookie: what });
  if (typeof what !== "string" && "cookie" in what) return byCookie(what);
  if (typeof what !== "string" && !(what instanceof URL)) return byHost(what.host);
  return byUrl(readUrl(String(what), "https://own.invalid"));
}

/** Names of cookies may hold slashes; of those that are known none holds "://" or begins with "//". */
function isAddress(text: string): boolean {
  return text.startsWith("//") || text.includes("://");
}

function byUrl(url: URL | undefined): ServiceMatch | undefined {
  if (url === undefined) return undefined;
  const { index } = allServices();
  // What is declared for a site's own hosts, such as /matomo.js, may be on any host.
  return found(index.url(url.hostname, url.pathname) ?? index.ownPath(url.pathname));
}

function byHost(host: string): ServiceMatch | undefined {
  const { index } = allServices();
  const hostname = host.toLowerCase();
  const { services } = index.host(hostname);
  const first = index.url(hostname, "/") ?? services[0];
  const others = services.filter((service) => service !== first);
  return found(first, { others });
}

function byCookie(name: {
  readonly cookie: string;
  readonly storage?: StorageKind;
}): ServiceMatch | undefined {
  const cookie = allServices().index.cookie(name.cookie, name.storage);
  return cookie && found(cookie.service, { cookie });
}

function found(
  service: ServiceDeclaration | undefined,
  more: Pick<ServiceMatch, "cookie" | "others"> = {},
): ServiceMatch | undefined {
  if (service === undefined) return undefined;
  const name = allServices().names.get(service.id) ?? service.id;
  return { service, name, importLine: `import { ${name} } from "assent/services";`, ...more };
}
