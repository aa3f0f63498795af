// May the browser be sent to this URL? The one answer that headers, HTML and CSP share: the URL is
// parsed as a browser does, then looked up by host and path. Text is never searched.

import type { CatalogueIndex, ServiceDeclaration } from "../catalogue/types.ts";
import { GOOGLE_TAG_HOST, googleTagAt, mayBeGoogleTag, ownerOfGoogleTag } from "./google-tag.ts";
import { scriptAnswers } from "./script-answers.ts";
import type { HostAnswer, Judge, Refusal, Site } from "./types.ts";

/** What judging depends on. */
export interface JudgeContext {
  readonly index: CatalogueIndex;
  readonly site: Pick<Site, "isFirstParty">;
  readonly undeclared: "block" | "allow";
  /** May this service be used now? */
  readonly allows: (id: string) => boolean;
}

/** Schemes whose URLs make a browser contact a host (`ws` and `wss` from scripts). */
const CONTACTS = new Set(["http:", "https:", "ws:", "wss:", "ftp:"]);

/** More hosts than a page names; then remembering begins anew. */
const MOST_HOSTS = 500;
/** No host has a longer name (RFC 1035 2.3.4). */
const LONGEST_HOST = 255;

/**
 * Makes a judge, for one response or for all of which the same holds. It remembers its answers: when what it rests on
 * changes (a decision, `configure`), take another.
 */
export function createJudge({ index, site, undeclared, allows }: JudgeContext): Judge {
  const service = (declared: ServiceDeclaration): Refusal | undefined =>
    declared.category === "functional" || allows(declared.id)
      ? undefined
      : { service: declared, host: declared.id };
  const undeclaredHost = (host: string): Refusal | undefined =>
    undeclared === "allow" || site.isFirstParty(host) ? undefined : { service: undefined, host };
  /** Pages name the same few hosts again and again. */
  const hosts = new Map<string, HostAnswer>();
  const host = (hostname: string): HostAnswer => {
    let answer = hosts.get(hostname);
    if (answer === undefined) {
      answer = answerFor(hostname);
      if (hosts.size >= MOST_HOSTS) hosts.clear();
      // Cut out of a page, a name would keep that in memory: it is a copy.
      if (hostname.length <= LONGEST_HOST) hosts.set(` ${hostname}`.slice(1), answer);
    }
    return answer;
  };
  const answerFor = (hostname: string): HostAnswer => {
    if (index.hasOwnPaths && site.isFirstParty(hostname)) return "depends";
    const { services, whole } = index.host(hostname);
    const [only] = services;
    const rest = whole ? undefined : undeclaredHost(hostname);
    if (only === undefined) return rest ?? "free";
    const refused = services.filter((declared) => service(declared) !== undefined);
    if (refused.length === 0) return rest ? "depends" : "free";
    return whole && services.length === 1 ? { service: only, host: hostname } : "depends";
  };
  /** Of a Google tag on the site's own hosts: its service, or the refusal of one that nobody declared. */
  const tagOwner = (
    hostname: string,
    path: string,
    search: string,
  ): ServiceDeclaration | Refusal | undefined => {
    const tag = site.isFirstParty(hostname) ? googleTagAt(path, search) : undefined;
    if (tag === undefined) return undefined;
    const { ready } = tag;
    return ownerOfGoogleTag(tag, index) ?? { service: undefined, host: hostname, ready };
  };
  /** From Google's own host one file is several services', told apart by its `id`. */
  const googleTag = (
    hostname: string,
    path: string,
    search: string,
  ): ServiceDeclaration | undefined => {
    const tag = hostname === GOOGLE_TAG_HOST ? googleTagAt(path, search) : undefined;
    return tag && index.service(tag.service);
  };
  const url = (value: string, base: string): Refusal | undefined => {
    const plain = plainHost(value);
    const mayBeTag =
      mayBeGoogleTag(value) &&
      (plain === undefined || plain === GOOGLE_TAG_HOST || site.isFirstParty(plain));
    if (plain !== undefined && !mayBeTag) {
      const answer = host(plain);
      if (answer !== "depends") return answer === "free" ? undefined : answer;
    }
    let hostname = plain;
    let path = plain === undefined || mayBeTag ? undefined : plainPath(value, plain);
    let search = "";
    if (hostname === undefined || path === undefined) {
      let parsed: URL;
      try {
        parsed = new URL(value, base);
      } catch {
        return undefined; // no browser can contact what does not parse
      }
      if (!CONTACTS.has(parsed.protocol)) return undefined;
      hostname = hostOf(parsed);
      path = parsed.pathname;
      search = parsed.search;
    }
    if (hostname === "") return undefined;
    const declared =
      googleTag(hostname, path, search) ??
      index.url(hostname, path) ??
      (index.hasOwnPaths && site.isFirstParty(hostname) ? index.ownPath(path) : undefined);
    const owner = declared ?? (mayBeTag ? tagOwner(hostname, path, search) : undefined);
    if (!owner) return undeclaredHost(hostname);
    if (!("id" in owner)) return undeclared === "allow" ? undefined : owner;
    return service(owner) ? { service: owner, host: hostname } : undefined;
  };
  return { url, host, service, scripts: scriptAnswers() };
}

/** Host of a parsed URL in the catalogue's spelling: `third.example.` is `third.example`. */
function hostOf(url: URL): string {
  const { hostname } = url;
  return /[^.]\.$/.test(hostname) ? hostname.slice(0, -1) : hostname;
}

/**
 * The host of a URL that needs no parser to be read: `http://`, `https://` or `//`, then lower-case
 * labels of which the last begins with a letter (no address), then the path or nothing. Undefined for
 * every other spelling.
 */
export function plainHost(value: string): string | undefined {
  let start = 2;
  if (value.startsWith("https://")) start = 8;
  else if (value.startsWith("http://")) start = 7;
  else if (!value.startsWith("//")) return undefined;
  let at = start;
  let label = start;
  for (; at < value.length; at++) {
    const char = value.charCodeAt(at);
    if (char === 46) {
      if (at === label) return undefined;
      label = at + 1;
    } else if (char === 47 || char === 63 || char === 35) {
      break;
    } else if (!((char >= 97 && char <= 122) || (char >= 48 && char <= 57) || char === 45)) {
      return undefined;
    }
  }
  const first = value.charCodeAt(label);
  return label > start && at > label && first >= 97 && first <= 122
    ? value.slice(start, at)
    : undefined;
}

/** The path of a URL with a plain host, if a parser would leave it as it is: printable ASCII, no dot segments. */
function plainPath(value: string, host: string): string | undefined {
  const from = value.indexOf("//") + 2 + host.length;
  let end = from;
  for (; end < value.length; end++) {
    const char = value.charCodeAt(end);
    if (char === 63 || char === 35) break;
    if (char <= 32 || char >= 127 || char === 92) return undefined;
    if (char === 46 && value.charCodeAt(end - 1) === 47) return undefined;
    // An escaped dot makes a dot segment too.
    if (char === 37) return undefined;
  }
  // The query is not looked at, but a tab or newline there would be dropped with the rest.
  return end === from ? "/" : value.slice(from, end);
}
