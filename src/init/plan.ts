// From what an audit saw to what a catalogue declares: ready-made services where they are known, lines of the site's own
// where a host is not, `pending` where nobody knows a name.
import { describeLife } from "../audit/compare-retention.ts";
import { domainOf } from "../audit/sites.ts";
import type { AuditReport, Judged } from "../audit/types.ts";
import { defineCatalogue } from "../catalogue/catalogue.ts";
import type {
  Catalogue,
  CatalogueIndex,
  CookieDeclaration,
  ServiceDeclaration,
  StorageKind,
} from "../catalogue/types.ts";
import * as ready from "../services/index.ts";

/** A ready-made service by its name in `assent/services`, and the options it needs here. */
export interface ReadyMadeLine {
  readonly name: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** What is written into the catalogue. */
export interface CataloguePlan {
  readonly readyMade: readonly ReadyMadeLine[];
  /** The site's own lines, in the form of `defineCatalogue`. */
  readonly own: readonly ServiceDeclaration[];
  /** Names nobody knows: blocked until somebody says what they are. */
  readonly pending: readonly string[];
}

/**
 * Names that frameworks give to sessions and form keys, and that need no consent: a login that is blocked from the first
 * day on helps nobody. All are kept by the site itself; whether they are what they look like is for it to check.
 */
const TECHNICAL: ReadonlySet<string> = new Set([
  "connect.sid",
  "koa.sess",
  "koa:sess",
  "session",
  "session.sig",
  "sid",
  "sessionid",
  "express:sess",
  "express:sess.sig",
  "koa.sess.sig",
  "koa:sess.sig",
  "PHPSESSID",
  "JSESSIONID",
  "laravel_session",
  "_csrf",
  "csrf",
  "csrftoken",
  "csrf-token",
  "XSRF-TOKEN",
  "_session_id",
]);

export function planCatalogue(report: AuditReport): CataloguePlan {
  const seen = report.sightings.filter(({ owner }) => owner.id !== "consent");
  const names = new Set<string>();
  for (const { owner } of seen) if (isReady(owner.importName)) names.add(owner.importName);
  const readyMade = [...names].toSorted().map((name) => withHosts(name, seen));

  const own: ServiceDeclaration[] = [...technical(seen)];
  for (const [name, hosts] of strangers(seen, [...readyMade.map(made), ...own])) {
    own.push(strangerLine(name, hosts, own));
  }
  const { index } = catalogueOf([...readyMade.map(made), ...own]);
  return { readyMade, own, pending: unknownNames(seen, index) };
}

/** Vendors that are often served from hosts of the site's own choice, by the option that names the host. */
const HOSTED: ReadonlySet<string> = new Set(["matomo"]);

function withHosts(name: string, seen: readonly Judged[]): ReadyMadeLine {
  const { index } = catalogueOf([made({ name })]);
  const elsewhere = seen.find(
    ({ kind, own, host, name: path, owner }) =>
      kind === "contact" &&
      !own &&
      owner.importName === name &&
      path !== undefined &&
      index.url(host, path) === undefined,
  );
  if (elsewhere === undefined || !HOSTED.has(name)) return { name };
  return { name, options: { host: elsewhere.host } };
}

/** Own sessions and form keys. */
function technical(seen: readonly Judged[]): readonly ServiceDeclaration[] {
  const cookies = new Map<string, CookieDeclaration>();
  for (const { kind, own, name = "", owner, lifetime = 0 } of seen) {
    if (kind !== "cookie" || !own || owner.importName !== undefined) continue;
    if (!TECHNICAL.has(name)) continue;
    cookies.set(name, { name, retention: describeLife(lifetime) });
  }
  if (cookies.size === 0) return [];
  return [
    {
      id: "site",
      name: "Login and forms",
      category: "functional",
      purpose: "Keeps you logged in and protects forms",
      cookies: [...cookies.values()],
    },
  ];
}

/** Third-party hosts that no planned service owns, by their owner's name. */
function strangers(
  seen: readonly Judged[],
  planned: readonly ServiceDeclaration[],
): ReadonlyMap<string, readonly string[]> {
  const { index } = catalogueOf(planned);
  const found = new Map<string, string[]>();
  for (const { kind, own, host, name, owner } of seen) {
    if (kind !== "contact" || own) continue;
    const isOwned =
      name === undefined ? index.host(host).services.length > 0 : index.url(host, name);
    if (isOwned) continue;
    const hosts = found.get(owner.name) ?? [];
    // A host of a ready-made service that is declared in part only: the rest of that host, and no more.
    const declared = index.host(host).services.length > 0 ? host : domainOf(host);
    if (!hosts.includes(declared)) hosts.push(declared);
    found.set(owner.name, hosts);
  }
  return found;
}

function strangerLine(
  name: string,
  hosts: readonly string[],
  others: readonly ServiceDeclaration[],
): ServiceDeclaration {
  const base = slug(name) || "unknown";
  let id = base;
  const isTaken = (): boolean => others.some((other) => other.id === id) || isKnownId(id);
  for (let at = 2; isTaken(); at += 1) id = `${base}-${at}`;
  return {
    id,
    name,
    category: "marketing",
    urls: hosts,
  };
}

/** Names that no planned service declares. */
function unknownNames(seen: readonly Judged[], index: CatalogueIndex): readonly string[] {
  const names = new Set<string>();
  for (const { kind, name } of seen) {
    if (kind === "contact" || kind === "serviceWorker" || name === undefined) continue;
    const storage: StorageKind = kind;
    if (index.cookie(name, storage) === undefined && isWritable(name, storage)) names.add(name);
  }
  return [...names].toSorted();
}

/** May it stand in a catalogue? Keys that hold somebody's data (an address, a JSON text) may not. */
function isWritable(name: string, storage: StorageKind): boolean {
  try {
    catalogueOf([], [name]);
    return storage !== "cookie" || !name.includes("*");
  } catch {
    return false;
  }
}

function isKnownId(id: string): boolean {
  return Object.values(READY).some((make) => make().id === id);
}

/** Ready-made services by name; the other exports of the module are none. */
const READY: Readonly<Record<string, (options?: object) => ServiceDeclaration>> = (() => {
  const { match: _match, defineService: _define, ...services } = ready;
  return services;
})();

function isReady(name: string | undefined): name is string {
  return name !== undefined && Object.hasOwn(READY, name);
}

function made({ name, options }: ReadyMadeLine): ServiceDeclaration {
  const make = READY[name];
  if (make === undefined) throw new TypeError(`${name} is no ready-made service.`);
  return make(options);
}

/** A checked catalogue of these services, as the site's own will be. */
export function catalogueOf(
  services: readonly ServiceDeclaration[],
  pending: readonly string[] = [],
): Catalogue {
  return defineCatalogue({
    policy: { version: "1", controller: { name: "assent" } },
    services,
    pending,
  });
}

/** The services of a plan, as declarations. */
export function servicesOf({ readyMade, own }: CataloguePlan): readonly ServiceDeclaration[] {
  return [...own, ...readyMade.map(made)];
}

/** An id as catalogues have them: lower-case letters, digits and hyphens. */
function slug(name: string): string {
  let id = "";
  for (const letter of name.toLowerCase()) {
    if (/[a-z0-9]/.test(letter)) id += letter;
    else if (id !== "" && !id.endsWith("-")) id += "-";
  }
  return id.endsWith("-") ? id.slice(0, -1) : id;
}
