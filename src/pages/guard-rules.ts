// What the guard in the browser is told: names and hosts with the answer of this visitor, in the order in
// which the first that fits counts.
import { parseUrlPattern } from "../catalogue/match-url.ts";
import { parseRetention } from "../catalogue/retention.ts";
import type {
  Catalogue,
  CookieMatch,
  ServiceDeclaration,
  StorageKind,
} from "../catalogue/types.ts";

/**
 * A name, exact or with stars; the service or category that it needs, and whether that is allowed; for how many seconds
 * it may be kept (-1: for ever, 0: as long as the browser is open).
 */
export type GuardedName = readonly [name: string, needs: string, allowed: boolean, seconds: number];
/** Host, which hosts it stands for, the beginning of the path with stars, whose it is, and whether that is allowed. */
export type GuardedUrl = readonly [
  host: string,
  covers: "all" | "exact" | "subdomains",
  path: string,
  service: string,
  allowed: boolean,
];

/** All that the guard works with: plain data, written into the page. */
export interface GuardRules {
  readonly names: Readonly<Record<StorageKind, readonly GuardedName[]>>;
  /** An empty host: the site's own. */
  readonly urls: readonly GuardedUrl[];
  /** Domains of the site, with all hosts below them. */
  readonly own: readonly string[];
  /** Names of assent's own cookies. */
  readonly ownCookies: readonly string[];
  /** Are names and hosts that nobody declared held back? */
  readonly strict: boolean;
  /** Longest life of any cookie, in seconds. */
  readonly maxAge: number;
}

/** What the rules are made from. */
export interface GuardView {
  readonly catalogue: Catalogue;
  readonly domains: readonly string[];
  readonly ownCookies: readonly string[];
  readonly strict: boolean;
  readonly maxAge: number;
  readonly mayStore: (match: CookieMatch) => boolean;
  readonly mayContact: (service: ServiceDeclaration) => boolean;
}

const STORAGES: readonly StorageKind[] = ["cookie", "localStorage", "sessionStorage", "indexedDB"];

/** The rules for one visitor. */
export function guardRules(view: GuardView): GuardRules {
  const { catalogue, domains, ownCookies, strict, maxAge } = view;
  const names = (storage: StorageKind): readonly GuardedName[] => namesOf(view, storage);
  const [cookie, localStorage, sessionStorage, indexedDB] = STORAGES.map(names);
  return {
    names: {
      cookie: cookie ?? [],
      localStorage: localStorage ?? [],
      sessionStorage: sessionStorage ?? [],
      indexedDB: indexedDB ?? [],
    },
    urls: catalogue.services
      .flatMap((service) => urlsOf(service, view.mayContact(service)))
      .toSorted(narrowFirst),
    own: domains,
    ownCookies,
    strict,
    maxAge,
  };
}

/** Exact names before patterns, the longest beginning first, as the catalogue looks them up. */
function namesOf({ catalogue, mayStore }: GuardView, storage: StorageKind): readonly GuardedName[] {
  const declared = catalogue.services
    .flatMap((service) => service.cookies ?? [])
    .filter((cookie) => (cookie.storage ?? "cookie") === storage)
    .map(({ name }) => name);
  return [...new Set(declared)]
    .toSorted((a, b) => rank(b) - rank(a) || b.length - a.length)
    .flatMap((name): readonly GuardedName[] => {
      // Whose a pattern is, the name tells that has nothing in the place of the stars.
      const match = catalogue.index.cookie(name.replaceAll("*", ""), storage);
      if (match === undefined) return [];
      const seconds = parseRetention(match.cookie.retention) ?? 0;
      const kept = seconds === Infinity ? -1 : Math.floor(seconds);
      const isOwnCategory = match.category !== match.service.category;
      const needs = isOwnCategory ? match.category : match.service.id;
      return [[name, needs, mayStore(match), kept]];
    });
}

function rank(name: string): number {
  const star = name.indexOf("*");
  return star === -1 ? Infinity : star;
}

function urlsOf(service: ServiceDeclaration, allowed: boolean): readonly GuardedUrl[] {
  return (service.urls ?? []).flatMap((declared): readonly GuardedUrl[] => {
    const pattern = parseUrlPattern(typeof declared === "string" ? declared : declared.url);
    if (typeof pattern === "string") return [];
    return [[pattern.host, pattern.covers, pattern.path, service.id, allowed]];
  });
}

function narrowFirst(a: GuardedUrl, b: GuardedUrl): number {
  return (
    b[0].length - a[0].length ||
    b[2].length - a[2].length ||
    Number(a[1] === "all") - Number(b[1] === "all")
  );
}
