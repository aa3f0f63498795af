// What the guard in the browser knows of the catalogue: names and hosts, whose they are, in the order in which the first
// that fits counts. The same for all visitors of a site; what one has allowed stands in each page.
import { parseUrlPattern } from "../catalogue/match-url.ts";
import { parseRetention } from "../catalogue/retention.ts";
import type { Catalogue, ServiceDeclaration, StorageKind } from "../catalogue/types.ts";

/**
 * A name, exact or with stars; the service or category that it needs ("": none); for how many seconds it may be kept
 * (-1: for ever, 0: as long as the browser is open).
 */
export type GuardedName = readonly [name: string, needs: string, seconds: number];
/** Host, which hosts it stands for, the beginning of the path with stars, and the service it needs ("": none). */
export type GuardedUrl = readonly [
  host: string,
  covers: "all" | "exact" | "subdomains",
  path: string,
  needs: string,
];

/** All that the guard works with: plain data, part of the script. */
export interface GuardRules {
  readonly names: Readonly<Record<StorageKind, readonly GuardedName[]>>;
  /** An empty host: the site's own. */
  readonly urls: readonly GuardedUrl[];
  /** Names of assent's own cookies. */
  readonly ownCookies: readonly string[];
  /** Longest life of any cookie, in seconds. */
  readonly maxAge: number;
  /** Is web storage by names that nobody declared held back as well? */
  readonly strict: boolean;
}

/** What the rules are made from. */
export interface GuardSource {
  readonly catalogue: Catalogue;
  readonly ownCookies: readonly string[];
  readonly maxAge: number;
  readonly strict: boolean;
}

/** The rules of one site. */
export function guardRules({ catalogue, ownCookies, maxAge, strict }: GuardSource): GuardRules {
  const names = (storage: StorageKind): readonly GuardedName[] => namesOf(catalogue, storage);
  return {
    names: {
      cookie: names("cookie"),
      localStorage: names("localStorage"),
      sessionStorage: names("sessionStorage"),
      indexedDB: names("indexedDB"),
    },
    urls: catalogue.services.flatMap(urlsOf).toSorted(narrowFirst),
    ownCookies,
    maxAge,
    strict,
  };
}

/** Exact names before patterns, the longest beginning first, as the catalogue looks them up. */
function namesOf(catalogue: Catalogue, storage: StorageKind): readonly GuardedName[] {
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
      const whose = isOwnCategory ? match.category : match.service.id;
      return [[name, match.category === "functional" ? "" : whose, kept]];
    });
}

function rank(name: string): number {
  const star = name.indexOf("*");
  return star === -1 ? Infinity : star;
}

function urlsOf({ id, category, urls = [] }: ServiceDeclaration): readonly GuardedUrl[] {
  return urls.flatMap((declared): readonly GuardedUrl[] => {
    const pattern = parseUrlPattern(typeof declared === "string" ? declared : declared.url);
    if (typeof pattern === "string") return [];
    const { host, covers, path } = pattern;
    return [[host, covers, path, category === "functional" ? "" : id]];
  });
}

function narrowFirst(a: GuardedUrl, b: GuardedUrl): number {
  return (
    b[0].length - a[0].length ||
    b[2].length - a[2].length ||
    Number(a[1] === "all") - Number(b[1] === "all")
  );
}
