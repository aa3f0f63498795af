// Where does a request go? To the host it connects to, to the one its Host header names, to the one in its target if that
// is a whole URL (a proxy's), and, for CONNECT, to the one behind the tunnel.

import { readUrl } from "../util/read-url.ts";
import type { OutgoingTarget } from "./on-behalf.ts";

/** A request, as the clients of Node tell it. */
export interface CallParts {
  readonly method: string | undefined;
  /** Host and port, or an origin: `example.com`, `example.com:8443`, `https://example.com`. */
  readonly address: string | undefined;
  /** Path and query, or a whole URL. */
  readonly path: string | undefined;
  /** The Host header, or `:authority`. */
  readonly host: string | undefined;
}

/** All the places that a request may be for. */
export function readTarget({ method, address, path = "/", host }: CallParts): OutgoingTarget[] {
  const targets: OutgoingTarget[] = [];
  const add = (authority: string | undefined, ofPath: string | undefined): void => {
    const name = authority === undefined ? undefined : hostOf(authority);
    if (name === undefined) return;
    if (targets.some((known) => known.host === name && known.path === ofPath)) return;
    targets.push({ host: name, path: ofPath });
  };
  if (method === "CONNECT") {
    add(address, undefined);
    add(path, undefined);
    add(host, undefined);
    return targets;
  }
  const whole = path.startsWith("/") ? undefined : readUrl(path);
  const pathname = whole === undefined ? pathOf(path) : whole.pathname;
  add(address, pathname);
  add(host, pathname);
  if (whole !== undefined) add(whole.host, pathname);
  return targets;
}

const PLAIN_HOST = /^[a-z0-9.-]+$/;

/** The host's name alone, as URLs have it; undefined if it is none. */
function hostOf(authority: string): string | undefined {
  const scheme = authority.indexOf("://");
  let name = scheme === -1 ? authority : authority.slice(scheme + 3);
  if (scheme !== -1 && name.endsWith("/")) name = name.slice(0, -1);
  const colon = name.lastIndexOf(":");
  if (colon !== -1 && colon === name.indexOf(":")) name = name.slice(0, colon);
  // Numbers may be addresses in other clothes (0x7f.1): a URL parser knows them all.
  if (PLAIN_HOST.test(name) && /[a-z]$/.test(name) && !name.includes("0x")) return name;
  const { hostname = "" } = readUrl(`http://${name}`) ?? readUrl(authority) ?? {};
  // A name that is whole (`example.com.`) is the same host.
  const plain = hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
  return plain === "" ? undefined : plain;
}

/** The path alone; a parser has to look only where there is something to resolve. */
function pathOf(path: string): string {
  const end = path.search(/[?#]/);
  const alone = end === -1 ? path : path.slice(0, end);
  // Servers resolve these, and so must we: /v1/../collect.
  if (!alone.includes("/.") && !/%2e/i.test(alone) && !alone.includes("\\")) return alone;
  return readUrl(alone, "http://invalid.invalid")?.pathname ?? alone;
}
