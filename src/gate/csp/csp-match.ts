// Does a site's own Content-Security-Policy let a file of ours in? What it would refuse is left out of the page: a banner
// without its style sheet, and a message in the console, are worse than none. We never widen it.
import type { ReadPolicy } from "../../http/csp-read.ts";

/** Directives under which an element loads a file, the first that is there (CSP3 6.8.3). */
const DIRECTIVES = {
  style: ["style-src-elem", "style-src", "default-src"],
  script: ["script-src-elem", "script-src", "default-src"],
} as const;

const DEFAULT_PORT: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/**
 * True if every policy lets an element load `address`, a file of the page's own origin. `nonce`: what the element bears
 * (CSP3 6.7.2).
 */
export function fileLoads(
  policies: readonly ReadPolicy[],
  element: keyof typeof DIRECTIVES,
  address: URL,
  nonce?: string,
): boolean {
  return policies.every((policy) => {
    const name = DIRECTIVES[element].find((directive) => policy.has(directive));
    const sources = name === undefined ? undefined : policy.get(name);
    if (sources === undefined) return true;
    if (nonce !== undefined && sources.includes(`'nonce-${nonce}'`)) return true;
    const words = sources.map((source) => source.toLowerCase());
    // Beside 'strict-dynamic' nothing but nonces and hashes counts, for scripts.
    if (element === "script" && words.includes("'strict-dynamic'")) return false;
    return sources.some((source) => matches(source, address));
  });
}

/** The nonce by which style sheets get in, where a policy asks for one; undefined: none does. */
export function styleNonce(policies: readonly ReadPolicy[]): string | undefined {
  for (const policy of policies) {
    const name = DIRECTIVES.style.find((directive) => policy.has(directive));
    const source = (name === undefined ? [] : (policy.get(name) ?? [])).find((one) =>
      /^'nonce-[\w+/-]+={0,2}'$/.test(one),
    );
    if (source !== undefined) return source.slice("'nonce-".length, -1);
  }
  return undefined;
}

/** Does this source let the address in? Of a source that is not understood the answer is no. */
function matches(source: string, address: URL): boolean {
  if (source.toLowerCase() === "'self'" || source === "*") return true;
  if (source.startsWith("'")) return false;
  const schemeEnd = source.indexOf("://");
  if (schemeEnd === -1 && source.endsWith(":")) return isScheme(source, address);
  if (schemeEnd !== -1 && !isScheme(source.slice(0, schemeEnd + 1), address)) return false;
  const rest = schemeEnd === -1 ? source : source.slice(schemeEnd + 3);
  const slash = rest.indexOf("/");
  const authority = slash === -1 ? rest : rest.slice(0, slash);
  const colon = authority.indexOf(":");
  const host = colon === -1 ? authority : authority.slice(0, colon);
  const port = colon === -1 ? undefined : authority.slice(colon + 1);
  return (
    isHost(host.toLowerCase(), address.hostname) &&
    isPort(port, address) &&
    isPath(slash === -1 ? "" : rest.slice(slash), address.pathname)
  );
}

/** `http:` stands for `https:` too. */
function isScheme(scheme: string, { protocol }: URL): boolean {
  const name = scheme.toLowerCase();
  return name === protocol || (name === "http:" && protocol === "https:");
}

function isHost(host: string, hostname: string): boolean {
  return host.startsWith("*.") ? hostname.endsWith(host.slice(1)) : host === hostname;
}

function isPort(port: string | undefined, { protocol, port: own }: URL): boolean {
  const standard = DEFAULT_PORT[protocol] ?? "";
  const actual = own === "" ? standard : own;
  // A site that has moved to https keeps working with a policy that says :80.
  return port === undefined
    ? actual === standard
    : port === "*" || port === actual || (port === "80" && actual === "443");
}

/** A path with a slash at its end stands for all below it. */
function isPath(path: string, pathname: string): boolean {
  if (path === "" || path === "/") return true;
  return path.endsWith("/") ? pathname.startsWith(path) : path === pathname;
}
