// Where the visitor goes back to. Never to another site, whatever the form says.

import { readUrl } from "../util/read-url.ts";

/** Characters. Every server and proxy is to take addresses as long as this (RFC 9110 4.1); few take longer ones. */
const LONGEST = 8000;

/**
 * The first candidate that leads back to a page of this origin, as path, query and fragment; `/` if
 * none does. Candidates are what a form, a query or a `Referer` says: paths or whole addresses, and
 * anything hostile.
 */
export function safeReturnUrl(
  candidates: readonly (string | null | undefined)[],
  origin: string,
  prefix: string,
): string {
  for (const candidate of candidates) {
    const address = candidate ? ownPath(candidate, origin) : undefined;
    // The choice itself answers no GET: going back there would be a dead end.
    if (address !== undefined && !isPath(address, `${prefix}/choice`)) return address;
  }
  return "/";
}

/**
 * Where the visitor was when they sent a form: by its field `return`, unless the `Referer` names another page of the site.
 * A client-side router may have moved on since the form came. A `Referer` without a path may be one that was shortened.
 */
export function sentFrom(
  said: string | undefined,
  referer: string | undefined,
  origin: string,
  prefix: string,
): string {
  const named = safeReturnUrl([said, referer], origin, prefix);
  const page = referer === undefined ? undefined : ownPath(referer, origin);
  if (page === undefined || page === "/" || isPath(page, prefix)) return named;
  return named.split("#", 1)[0] === page ? named : page;
}

function ownPath(candidate: string, origin: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- browsers drop some of these before they parse, so that "/\t/host" is "//host"
  if (candidate.length > LONGEST || /[\u0000-\u0020\u007f\\]/.test(candidate)) return undefined;
  if (!/^\/(?!\/)/.test(candidate) && !candidate.startsWith(`${origin}/`)) return undefined;
  const url = readUrl(candidate, origin);
  if (url === undefined) return undefined;
  const path = `${url.pathname}${url.search}${url.hash}`;
  // "/.//host" is a path of this site, and its normal form "//host" an address of another one.
  return url.origin === origin && !path.startsWith("//") && path.length <= LONGEST
    ? path
    : undefined;
}

function isPath(address: string, path: string): boolean {
  return (
    address === path || (address.startsWith(path) && /^[/?#]/.test(address.slice(path.length)))
  );
}
