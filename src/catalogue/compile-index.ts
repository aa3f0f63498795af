// Compiles what was declared into the look-ups of the engine.
import { compileCookies } from "./match-cookie.ts";
import type { CookieEntry, CookieTable } from "./match-cookie.ts";
import { compileOutgoing } from "./match-outgoing.ts";
import { compileUrls, parseUrlPattern } from "./match-url.ts";
import type { UrlEntry } from "./match-url.ts";
import { parseRetention } from "./retention.ts";
import type {
  CatalogueIndex,
  CategoryDeclaration,
  CookieMatch,
  ServiceDeclaration,
  StorageKind,
} from "./types.ts";

/** A checked service, and whether it comes from `assent/services` as it stands. */
export interface CheckedService {
  readonly service: ServiceDeclaration;
  readonly builtIn: boolean;
}

/** Builds the index of checked, frozen declarations. Nothing in it changes afterwards. */
export function compileIndex(
  categories: readonly CategoryDeclaration[],
  services: readonly CheckedService[],
  pending: readonly CookieMatch[] = [],
): CatalogueIndex {
  const categoryById = new Map(categories.map((category) => [category.id, category]));
  const serviceById = new Map(services.map(({ service }) => [service.id, service]));
  const cookieEntries = services.flatMap(cookieEntriesOf);
  const names = [...cookieEntries, ...pending.map((match) => ({ match, builtIn: false }))];
  const tables: Readonly<Record<StorageKind, CookieTable>> = {
    cookie: tableOf("cookie", names),
    localStorage: tableOf("localStorage", names),
    sessionStorage: tableOf("sessionStorage", names),
    indexedDB: tableOf("indexedDB", names),
  };
  const urlEntries = services.flatMap(urlEntriesOf);
  const urls = compileUrls(urlEntries);
  const outgoing = compileOutgoing(services, urlEntries);
  const consentServices = services
    .map(({ service }) => service)
    .filter((service) => service.category !== "functional" && service.exempt !== true);
  const needed = new Set(consentServices.map((service) => service.category));
  for (const { match } of cookieEntries) {
    // A name of its own category is asked about even where the rest of its service is free.
    if (match.cookie.category !== undefined) needed.add(match.cookie.category);
  }
  needed.delete("functional");

  return Object.freeze<CatalogueIndex>({
    category: (id) => categoryById.get(id),
    service: (id) => serviceById.get(id),
    cookie: (name, storage = "cookie") => tables[storage].find(name),
    url: (hostname, pathname) => urls.find(hostname, pathname),
    host: (hostname) => urls.owners(hostname),
    ...outgoing,
    ownPath: (pathname) => urls.findOwn(pathname),
    hasOwnPaths: urls.hasOwnPaths,
    snippets: Object.freeze(
      services
        .flatMap(({ service }) =>
          (service.snippets ?? []).map((text) => Object.freeze({ text, service })),
        )
        .toSorted((a, b) => b.text.length - a.text.length),
    ),
    captchas: Object.freeze(services.flatMap(({ service }) => service.captcha ?? [])),
    cookies: Object.freeze(tables.cookie.owners),
    consentCategories: Object.freeze(
      categories.map((category) => category.id).filter((id) => needed.has(id)),
    ),
    consentServices: Object.freeze(consentServices),
  });
}

function cookieEntriesOf({ service, builtIn }: CheckedService): CookieEntry[] {
  return (service.cookies ?? []).map((cookie) => ({
    match: Object.freeze({
      service,
      cookie,
      category: cookie.category ?? service.category,
      // Checked before; a text that is none after all gets the shortest life.
      retention: parseRetention(cookie.retention) ?? 0,
    }),
    builtIn,
  }));
}

function tableOf(storage: StorageKind, entries: readonly CookieEntry[]): CookieTable {
  return compileCookies(
    entries.filter(({ match }) => (match.cookie.storage ?? "cookie") === storage),
  );
}

function urlEntriesOf({ service, builtIn }: CheckedService): UrlEntry[] {
  return (service.urls ?? []).flatMap((declaration) => {
    const pattern = parseUrlPattern(
      typeof declaration === "string" ? declaration : declaration.url,
    );
    return typeof pattern === "string" ? [] : [{ pattern, service, builtIn }];
  });
}
