// Can a browser keep this cookie at all? One that it cannot is lost without a word: the developer is told.
import { getDomain } from "tldts";
import { memoize } from "../../util/memoize.ts";
import type { CookieAttributes } from "../../http/cookie-attributes.ts";
import type { Site } from "../types.ts";

/** Why no browser keeps a cookie with this name and these attributes; undefined: nothing speaks against it. */
export function whyLost(
  name: string,
  { domain, path, sameSite, secure, partitioned }: CookieAttributes,
  { hostname }: Pick<Site, "hostname">,
): string | undefined {
  if (domain !== undefined && !domainFits(domain, hostname)) {
    return `its Domain does not fit the host ${hostname}: leave Domain out, or name a domain that the host is in`;
  }
  if (!secure) {
    if (sameSite === "none") return "SameSite=None needs Secure";
    if (partitioned) return "Partitioned needs Secure";
  }
  if (!name.startsWith("__")) return undefined;
  const prefix = name.toLowerCase();
  const isHost = prefix.startsWith("__host-");
  if (!secure && (isHost || prefix.startsWith("__secure-"))) return "its prefix needs Secure";
  if (isHost && (domain !== undefined || path !== "/")) {
    return "a __Host- cookie has Path=/ and no Domain";
  }
  return undefined;
}

/**
 * May a response of this host set a cookie for this domain (RFC 6265bis 5.7, steps 9 and 10)? It is the host, or one
 * above it that is no public suffix. An unknown host ("") is not judged.
 */
export function domainFits(domain: string, hostname: string): boolean {
  const wanted = (domain.startsWith(".") ? domain.slice(1) : domain).toLowerCase();
  if (hostname === "" || wanted === hostname) return true;
  return hostname.endsWith(`.${wanted}`) && !isAddress(hostname) && !isSuffix(wanted);
}

const isSuffix: (domain: string) => boolean = memoize(
  200,
  (domain) => getDomain(domain, { allowPrivateDomains: true }) === null,
);

/** An IP address has no domains above it. */
function isAddress(hostname: string): boolean {
  return hostname.startsWith("[") || /^[0-9.]+$/.test(hostname);
}
