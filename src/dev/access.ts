// Who may see the development page: somebody at this machine, or in its own network.
import type { IncomingHttpHeaders } from "node:http";

/** What is known of a request for it. */
export interface Looker {
  /** Host name that the request names, lower case, without a port. */
  readonly hostname: string;
  readonly headers: IncomingHttpHeaders;
  /** Address at the other end of the connection; undefined: the server does not say. */
  readonly peer: string | undefined;
}

/**
 * True where the request names a host of this machine or of a private network (so that no public name leads here, also
 * not one that was pointed here to get around the browser's origins), and comes from such an address, through proxies
 * that say the same. `hosts`: names that may be used besides, through whatever proxy: the site vouches for them.
 */
export function mayLook({ hostname, headers, peer }: Looker, hosts: readonly string[]): boolean {
  if (hosts.includes(hostname)) return true;
  if (!isPrivateHost(hostname)) return false;
  if (peer !== undefined && !isPrivateAddress(peer)) return false;
  if (headers["forwarded"] !== undefined) return false;
  const saidIn = (name: string): string[] =>
    String(headers[name] ?? "")
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "");
  return (
    CLIENTS.flatMap(saidIn).every(isPrivateAddress) &&
    // A proxy that calls this server by a local name, and says by which name it was called itself.
    NAMES.flatMap(saidIn).every((host) => isPrivateHost(withoutPort(host)))
  );
}

/** Fields in which proxies and tunnels say whom they speak for. */
const CLIENTS = [
  "x-forwarded-for",
  "x-real-ip",
  "x-client-ip",
  "x-cluster-client-ip",
  "cf-connecting-ip",
  "cf-connecting-ipv6",
  "true-client-ip",
  "fastly-client-ip",
  "fly-client-ip",
  "x-appengine-user-ip",
  "x-azure-clientip",
  "x-envoy-external-address",
  "x-original-forwarded-for",
];

/** Fields in which they say by which name they were asked. */
const NAMES = ["x-forwarded-host", "x-original-host"];

function isPrivateHost(hostname: string): boolean {
  const name = hostname.toLowerCase();
  return name === "localhost" || name.endsWith(".localhost") || isPrivateAddress(name);
}

/** `localhost:3000`, `[::1]:3000`; an IPv6 address without brackets has no port. */
function withoutPort(host: string): string {
  if (host.startsWith("[")) return host.slice(0, host.indexOf("]") + 1);
  const colon = host.indexOf(":");
  return colon !== -1 && colon === host.lastIndexOf(":") ? host.slice(0, colon) : host;
}

/**
 * Loopback, private and link-local addresses: RFC 1918, RFC 3927, RFC 4193, RFC 4291; IPv4 in IPv6 as the IPv4 it is.
 */
export function isPrivateAddress(text: string): boolean {
  const bare = text.replace(/^\[|\]$/g, "").toLowerCase();
  const v4 = bare.startsWith("::ffff:") ? bare.slice(7) : bare;
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(v4);
  if (parts !== null) {
    const [a = 256, b = 256] = parts.slice(1).map(Number);
    return (
      a === 127 ||
      a === 10 ||
      (a === 172 && b >= 16 && b <= 31) ||
      (a === 192 && b === 168) ||
      (a === 169 && b === 254)
    );
  }
  if (!bare.includes(":")) return false;
  return bare === "::1" || /^f[cd][\da-f]{2}:/.test(bare) || /^fe[89ab][\da-f]:/.test(bare);
}
