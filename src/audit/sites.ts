// Which hosts are the site's own.
import { getDomain } from "tldts";

/**
 * Tells own hosts: those given, those of the addresses, and all hosts of the same registrable domains. Hosts without one
 * (`localhost`, addresses) are own if they are the same, or below a given one.
 */
export function ownHosts(
  urls: readonly string[],
  further: readonly string[],
): { readonly own: readonly string[]; readonly isOwn: (host: string) => boolean } {
  const hosts = [...urls.map((url) => new URL(url).hostname), ...further];
  const own = [...new Set(hosts.map((host) => domainOf(host)))];
  const isOwn = (host: string): boolean =>
    own.includes(domainOf(host)) || own.some((each) => host.endsWith(`.${each}`));
  return { own, isOwn };
}

/** The registrable domain, private suffixes (`github.io`) counted; the host where there is none. */
export function domainOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
