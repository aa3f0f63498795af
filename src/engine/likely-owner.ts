// Whose may it be? For warnings about hosts and cookies that nobody declared.
import { matchesParts, splitAtStars } from "../catalogue/glob.ts";
import { OWNERS } from "../services/owners.ts";

interface Owners {
  readonly byHost: ReadonlyMap<string, readonly string[]>;
  readonly byCookie: ReadonlyMap<string, readonly string[]>;
  readonly patterns: readonly { readonly parts: readonly string[]; readonly name: string }[];
}

/** A host may be of several services, by path: google.com is of eight. */
const MOST_NAMED = 10;

let known: Owners | undefined;

/** Read when the first warning needs it: a site without any never does. */
function owners(): Owners {
  if (known) return known;
  const byHost = new Map<string, string[]>();
  const byCookie = new Map<string, string[]>();
  const patterns: { readonly parts: readonly string[]; readonly name: string }[] = [];
  for (const line of OWNERS.trim().split("\n")) {
    const [name = "", hosts = "", cookies = ""] = line.split("\t");
    for (const host of words(hosts)) add(byHost, host, name);
    for (const cookie of words(cookies)) {
      if (cookie.includes("*")) patterns.push({ parts: splitAtStars(cookie), name });
      else add(byCookie, cookie, name);
    }
  }
  known = { byHost, byCookie, patterns };
  return known;
}

/** Names of the ready-made services that have addresses on this host, or on the nearest host above it. */
export function ownersOfHost(host: string): readonly string[] {
  const { byHost } = owners();
  // No declared host has more labels than a few: a long one costs no more.
  let rest = host.toLowerCase().split(".").slice(-8).join(".");
  for (;;) {
    const found = byHost.get(rest);
    if (found) return found.slice(0, MOST_NAMED);
    const dot = rest.indexOf(".");
    if (dot < 0) return [];
    rest = rest.slice(dot + 1);
  }
}

/** Names of the ready-made services that set a cookie of this name. */
export function ownersOfCookie(cookie: string): readonly string[] {
  const { byCookie, patterns } = owners();
  const exact = byCookie.get(cookie);
  if (exact) return exact.slice(0, MOST_NAMED);
  const longestFirst = patterns
    .filter(({ parts }) => matchesParts(cookie, parts, "anchored"))
    .toSorted((a, b) => b.parts.join("").length - a.parts.join("").length);
  return [...new Set(longestFirst.map(({ name }) => name))].slice(0, 1);
}

/** A sentence for a warning: whose it may be and the lines to write. Empty where nobody is known. */
export function ownerHint(names: readonly string[]): string {
  const [first] = names;
  if (first === undefined) return "";
  if (names.length === 1) {
    return `It is likely of the ready-made service ${first}: ${importLine(first)}, and add ${first}() to the services of the catalogue. `;
  }
  return `It is likely of one of the ready-made services ${names.join(", ")}: ${importLine(names.join(", "))}, and add those you use to the services of the catalogue. `;
}

function words(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

function importLine(names: string): string {
  return `import { ${names} } from "assent/services"`;
}

function add(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key);
  if (names) names.push(name);
  else map.set(key, [name]);
}
