// Which service owns this URL? Host suffix and path prefix of a URL that a parser has taken apart.
import { matchesParts, splitAtStars } from "./glob.ts";
import type { ServiceDeclaration } from "./types.ts";

/** A declared URL, taken apart. */
export interface UrlPattern {
  /** Lower case, ASCII; empty: the site's own hosts. */
  readonly host: string;
  /** Which hosts: this and its subdomains, this one only, its subdomains only. */
  readonly covers: "all" | "exact" | "subdomains";
  /** Begins with `/`. */
  readonly path: string;
}

/** A pattern with its owner. */
export interface UrlEntry {
  readonly pattern: UrlPattern;
  readonly service: ServiceDeclaration;
  /** From `assent/services`: gives way to the site's own declaration of the same URL. */
  readonly builtIn: boolean;
}

/** The owners of URLs. */
export interface UrlTable {
  find(hostname: string, pathname: string): ServiceDeclaration | undefined;
  /** Who may own a URL of this host, whatever its path. */
  owners(hostname: string): HostOwners;
  findOwn(pathname: string): ServiceDeclaration | undefined;
  readonly hasOwnPaths: boolean;
}

/** What a host alone tells of its URLs. */
export interface HostOwners {
  /** Services that own some of them. */
  readonly services: readonly ServiceDeclaration[];
  /** True if each of them has an owner. */
  readonly whole: boolean;
}

const NOBODY: HostOwners = Object.freeze({ services: Object.freeze([]), whole: false });

/** Remembered answers; hosts may come from visitors' texts, so there is an end to it. */
const MOST_HOSTS = 5000;

const LABELS = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;

/**
 * Takes a `UrlDeclaration`'s text apart: `"host/path"`, `"=host/path"`, `"*.host/path"` or `"/path"`.
 * Hosts are ASCII; a name in other letters is written as `xn--…`.
 *
 * @returns the pattern, or a sentence on how to write it properly.
 */
export function parseUrlPattern(text: string): UrlPattern | string {
  // oxlint-disable-next-line no-control-regex -- these are what a URL cannot hold
  if (/[\s\u0000-\u001f\u007f\\]/.test(text)) return "Leave out spaces, controls and backslashes.";
  if (/[?#]/.test(text))
    return "Only host and path are matched: leave out the query and the fragment.";
  if (/^[a-z][a-z0-9+.-]*:\/\/|^\/\//i.test(text)) {
    return 'Leave out the scheme: "www.example.com/embed/".';
  }
  const covers = text.startsWith("=") ? "exact" : text.startsWith("*.") ? "subdomains" : "all";
  const rest = covers === "exact" ? text.slice(1) : covers === "subdomains" ? text.slice(2) : text;
  const slash = rest.indexOf("/");
  const host = (slash < 0 ? rest : rest.slice(0, slash)).toLowerCase();
  const path = normalisePath(slash < 0 ? "/" : rest.slice(slash));
  if (/[^ -~]/.test(path)) return 'Write the path as a parsed URL has it: "/caf%C3%A9".';
  if (host === "") {
    if (covers !== "all" || slash < 0)
      return 'Name a host: "example.com", "=example.com", "*.example.com".';
    if (!/[^/*]/.test(path)) return 'A path on the site\'s own hosts needs a name: "/matomo.js".';
    return { host, covers, path };
  }
  if (host.includes(":")) return "Leave out the port: every port of a host counts.";
  if (!LABELS.test(host)) {
    return 'Write the host in ASCII with no "*" but a leading "*.": "*.example.com", "xn--bcher-kva.example".';
  }
  if (covers !== "exact" && !host.includes(".")) {
    return `A single label would cover every host under it: write "=${host}" for that host alone.`;
  }
  return { host, covers, path };
}

/**
 * Compiles URL patterns. Among those that match, the longest host wins, then the longest path, then
 * the site's own declaration, then the first.
 */
export function compileUrls(entries: readonly UrlEntry[]): UrlTable {
  const byHost = new Map<string, CompiledUrl[]>();
  let mostLabels = 0;
  for (const { pattern, service, builtIn } of entries) {
    const bucket = byHost.get(pattern.host) ?? [];
    bucket.push({ ...pattern, matches: compilePath(pattern.path), service, builtIn });
    byHost.set(pattern.host, bucket);
    mostLabels = Math.max(mostLabels, pattern.host.split(".").length);
  }
  for (const bucket of byHost.values()) bucket.sort(narrowFirst);
  const ownPaths = byHost.get("") ?? [];
  byHost.delete("");

  /** The same hosts stand on page after page. */
  const asked = new Map<string, HostOwners>();

  /** Shows `look` the patterns of the host and of each of its parents, longest first, until it answers. */
  function walk<T>(
    hostname: string,
    look: (bucket: readonly CompiledUrl[], wholeHost: boolean) => T | undefined,
  ): T | undefined {
    // One dot at the end names the same host; two name none.
    const host = /[^.]\.$/.test(hostname) ? hostname.slice(0, -1) : hostname;
    // From the right, so that a host of a thousand labels costs no more than one of three.
    let at = host.length;
    for (let labels = 0; labels < mostLabels && at > 0; labels++)
      at = host.lastIndexOf(".", at - 1);
    for (at += 1; ;) {
      const bucket = byHost.get(at === 0 ? host : host.slice(at));
      const answer = bucket && look(bucket, at === 0);
      if (answer !== undefined) return answer;
      const dot = host.indexOf(".", at);
      if (dot < 0) return undefined;
      at = dot + 1;
    }
  }

  function ownersOf(hostname: string): HostOwners {
    const services = new Set<ServiceDeclaration>();
    let whole = false;
    walk(hostname, (bucket, wholeHost) => {
      for (const url of bucket) {
        if (!coversHost(url, wholeHost)) continue;
        services.add(url.service);
        whole ||= url.path === "/";
      }
      return undefined;
    });
    return services.size === 0 ? NOBODY : { services: [...services], whole };
  }

  return {
    find(hostname, pathname) {
      let path: string | undefined;
      return walk(hostname, (bucket, wholeHost) => {
        path ??= normalisePath(pathname);
        return ownerIn(bucket, path, wholeHost);
      });
    },
    owners(hostname) {
      let answer = asked.get(hostname);
      if (answer === undefined) {
        answer = ownersOf(hostname);
        if (asked.size < MOST_HOSTS) asked.set(hostname, answer);
      }
      return answer;
    },
    findOwn: (pathname) =>
      ownPaths.length === 0 ? undefined : ownerIn(ownPaths, normalisePath(pathname), true),
    hasOwnPaths: ownPaths.length > 0,
  };
}

interface CompiledUrl extends UrlPattern {
  readonly service: ServiceDeclaration;
  readonly builtIn: boolean;
  readonly matches: (path: string) => boolean;
}

function ownerIn(
  bucket: readonly CompiledUrl[],
  path: string,
  wholeHost: boolean,
): ServiceDeclaration | undefined {
  for (const url of bucket) {
    if (coversHost(url, wholeHost) && url.matches(path)) return url.service;
  }
  return undefined;
}

function coversHost({ covers }: UrlPattern, wholeHost: boolean): boolean {
  return covers === "all" || (covers === "exact") === wholeHost;
}

function narrowFirst(a: CompiledUrl, b: CompiledUrl): number {
  return (
    b.path.length - a.path.length ||
    Number(a.covers === "all") - Number(b.covers === "all") ||
    Number(a.builtIn) - Number(b.builtIn)
  );
}

/** Since no `*` crosses a `/`, the segments of pattern and path pair off: linear, no search. */
function compilePath(pattern: string): (path: string) => boolean {
  if (pattern === "/") return () => true;
  if (!pattern.includes("*")) return (path) => path.startsWith(pattern);
  const segments = pattern.slice(1).split("/").map(splitAtStars);
  const last = segments.length - 1;
  return (path) => {
    let at = 1;
    for (let i = 0; i <= last; i++) {
      const slash = path.indexOf("/", at);
      const segment = path.slice(at, slash < 0 ? path.length : slash);
      if (!matchesParts(segment, segments[i] ?? [], i === last ? "open" : "anchored")) return false;
      if (i < last && slash < 0) return false;
      at = slash + 1;
    }
    return true;
  };
}

/**
 * One spelling for the paths a server takes as the same: `%6d` is `m`, `//` is `/`. URL parsers leave
 * both as they are.
 */
export function normalisePath(pathname: string): string {
  let path = pathname.startsWith("/") ? pathname : `/${pathname}`;
  if (path.includes("%")) {
    path = path.replace(/%[0-9a-f]{2}/gi, (escape) => {
      const code = Number.parseInt(escape.slice(1), 16);
      return code > 0x1f && code < 0x80 ? String.fromCharCode(code) : escape.toUpperCase();
    });
  }
  return path.includes("//") ? path.replace(/\/{2,}/g, "/") : path;
}
