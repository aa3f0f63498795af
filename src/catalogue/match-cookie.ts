// Which service owns this cookie name? Exact beats pattern, the longest literal prefix wins.
import { memoize } from "../util/memoize.ts";
import { matchesParts, splitAtStars } from "./glob.ts";
import type { CookieMatch } from "./types.ts";

/** A declared name with its owner; the table keeps the order in which it is given. */
export interface CookieEntry {
  readonly match: CookieMatch;
  /** From `assent/services`: gives way to the site's own declaration of the same name. */
  readonly builtIn: boolean;
}

interface Pattern {
  readonly parts: readonly string[];
  /** Literal characters in all: the finer of two patterns with the same prefix. */
  readonly literals: number;
  readonly entry: CookieEntry;
}

/** The owners of names in one storage. */
export interface CookieTable {
  find(name: string): CookieMatch | undefined;
  /** Every entry that owns its name, in the order of declaration; what another one beats is left out. */
  readonly owners: readonly CookieMatch[];
}

/** A signature in a cookie of its own, as `cookies` names it (Koa's `ctx.cookies`, cookie-session, koa-session). */
const SIGNATURE = ".sig";

/** Names besides those declared literally that are kept with their answer. */
const MOST_NAMES = 500;

/**
 * Compiles the names of one storage. Names are compared case-sensitively (RFC 6265bis §5.7), as they
 * stand. A name declared twice belongs to the site's own declaration, else to the first. `NAME.sig` belongs to a
 * declared NAME, if nothing else declares it: the signature is no use without what it signs, nor that without it.
 */
export function compileCookies(entries: readonly CookieEntry[]): CookieTable {
  const winners = new Map<string, CookieEntry>();
  for (const entry of entries) {
    const { name } = entry.match.cookie;
    const rival = winners.get(name);
    if (!rival || (rival.builtIn && !entry.builtIn)) winners.set(name, entry);
  }

  const exact = new Map<string, CookieMatch>();
  const byPrefix = new Map<string, Pattern[]>();
  for (const [name, entry] of winners) {
    if (!name.includes("*")) {
      exact.set(name, entry.match);
      continue;
    }
    const parts = splitAtStars(name);
    const prefix = parts[0] ?? "";
    const literals = parts.join("").length;
    const bucket = byPrefix.get(prefix) ?? [];
    bucket.push({ parts, literals, entry });
    byPrefix.set(prefix, bucket);
  }
  for (const bucket of byPrefix.values()) bucket.sort(finerFirst);
  const lengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))].toSorted(
    (a, b) => b - a,
  );

  const findPattern = memoize(MOST_NAMES, (name) => {
    for (const length of lengths) {
      if (length > name.length) continue;
      for (const pattern of byPrefix.get(name.slice(0, length)) ?? []) {
        if (matchesParts(name, pattern.parts, "anchored")) return pattern.entry.match;
      }
    }
    return undefined;
  });

  const findDeclared = (name: string): CookieMatch | undefined =>
    exact.get(name) ?? findPattern(name);

  return {
    find: (name) =>
      findDeclared(name) ??
      (name.endsWith(SIGNATURE) ? findDeclared(name.slice(0, -SIGNATURE.length)) : undefined),
    owners: entries.filter((e) => winners.get(e.match.cookie.name) === e).map((e) => e.match),
  };
}

function finerFirst(a: Pattern, b: Pattern): number {
  return b.literals - a.literals || Number(a.entry.builtIn) - Number(b.entry.builtIn);
}
