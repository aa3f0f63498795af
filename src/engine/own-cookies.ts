// The cookies assent itself sets: the decision, the token of "load this once", and what was just done.

import { domainFits } from "../gate/cookies/cookie-storable.ts";
import type { Settings } from "../config/options.ts";
import type { OwnCookie } from "../pages/types.ts";

/** How long "load this once" waits for the page to come back, in seconds. */
export const ONCE = 60;
/** How long an answer waits for a page to confirm it, in seconds. */
export const CONFIRM = 60;

/** How our cookies are written; `secure` is what the request came over. */
export interface CookieWriter {
  readonly cookie: Settings["cookie"];
  readonly secure: boolean;
  /** The host of the request: a domain that it is not in is left out. */
  readonly hostname: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Name of the cookie that holds the decision. Over TLS it begins with `__Host-`, unless the site has chosen a name of its
 * own or shares the cookie: no other host of the site, and nobody in the network, can then set it (RFC 6265bis 4.1.3.2).
 */
export function decisionCookieName(cookie: Settings["cookie"], secure: boolean): string {
  return nameOf(cookie, secure, "");
}

/** Name of the cookie that releases one service for one page. */
export function onceCookieName(cookie: Settings["cookie"], secure: boolean): string {
  return nameOf(cookie, secure, "-once");
}

function nameOf(cookie: Settings["cookie"], secure: boolean, use: string): string {
  const isPrefixed = cookie.isHostBound && (cookie.secure ?? secure);
  return `${isPrefixed ? "__Host-" : ""}${cookie.name}${use}`;
}

/** All names that our cookies may have, whatever a request came over. */
export function ownCookieNames(cookie: Settings["cookie"]): readonly string[] {
  const names = [false, true].flatMap((secure) =>
    [
      decisionCookieName,
      onceCookieName,
      doneCookieName,
      formCookieName,
      noticeCookieName,
      accountCookieName,
    ].map((name) => name(cookie, secure)),
  );
  return [...new Set([...names, variantCookieName(cookie)])];
}

/** Name of the cookie by which the next page confirms an answer. */
export function doneCookieName(cookie: Settings["cookie"], secure: boolean): string {
  return nameOf(cookie, secure, "-done");
}

/** Name of the cookie that the forms of a visitor without a decision are bound to, until the browser is closed. */
export function formCookieName(cookie: Settings["cookie"], secure: boolean): string {
  return nameOf(cookie, secure, "-form");
}

/** Name of the cookie that remembers which choice of which account this browser has shown. */
export function accountCookieName(cookie: Settings["cookie"], secure: boolean): string {
  return nameOf(cookie, secure, "-account");
}

/** Name of the cookie that remembers that a notice was hidden: which one, the same for all who were shown it. */
export function noticeCookieName(cookie: Settings["cookie"], secure: boolean): string {
  return nameOf(cookie, secure, "-notice");
}

/** What the policy says of them. `secure`: it is asked for over TLS. */
export function ownCookiesOf(
  { cookie, validFor, account }: Pick<Settings, "cookie" | "validFor" | "account">,
  secure: boolean,
): readonly OwnCookie[] {
  return [
    { name: decisionCookieName(cookie, secure), use: "decision", lifetime: validFor },
    { name: onceCookieName(cookie, secure), use: "once", lifetime: ONCE },
    { name: doneCookieName(cookie, secure), use: "done", lifetime: CONFIRM },
    { name: formCookieName(cookie, secure), use: "form", lifetime: "session" },
    { name: noticeCookieName(cookie, secure), use: "notice", lifetime: validFor },
    ...(account === undefined
      ? []
      : [{ name: accountCookieName(cookie, secure), use: "account", lifetime: validFor } as const]),
  ];
}

/** Name of the cookie that tells a shared cache which variant the visitor gets; nothing of himself. */
export function variantCookieName(cookie: Settings["cookie"]): string {
  return `${cookie.name}-variant`;
}

/** A Set-Cookie line. `age` in seconds; 0 deletes; undefined: until the browser is closed. Scripts never need to read it: HttpOnly. */
export function cookieLine(
  { cookie, secure, hostname, now }: CookieWriter,
  name: string,
  value: string,
  age: number | undefined,
): string {
  const parts = [`${name}=${value}`, `Path=${cookie.path}`];
  if (age !== undefined) {
    const expires = new Date(age === 0 ? 0 : now + age * 1000).toUTCString();
    parts.push(`Max-Age=${age}`, `Expires=${expires}`);
  }
  if (cookie.domain !== undefined && domainFits(cookie.domain, hostname)) {
    parts.push(`Domain=${cookie.domain}`);
  }
  parts.push("HttpOnly", `SameSite=${cookie.sameSite === "strict" ? "Strict" : "Lax"}`);
  if (cookie.secure ?? secure) parts.push("Secure");
  return parts.join("; ");
}

/** Octets of name and value that browsers keep (RFC 6265bis 5.6). */
const MOST_OCTETS = 4096;

/** What keeps this cookie from being stored as it is configured, as a warning; undefined: nothing. */
export function ownCookieFault(
  { cookie, hostname }: Pick<CookieWriter, "cookie" | "hostname">,
  name: string,
  value: string,
): string | undefined {
  const { domain } = cookie;
  if (domain !== undefined && !domainFits(domain, hostname)) {
    return (
      `no browser takes cookies for ${domain} (option cookie.domain) from ${hostname}: the consent cookie is set for ` +
      `${hostname} alone. Name a domain that the host is in, or leave the option out.`
    );
  }
  if (name.length + value.length <= MOST_OCTETS) return undefined;
  return (
    `the cookie ${name} is longer than ${MOST_OCTETS} bytes, and no browser keeps it: the visitor will be asked again. ` +
    "Give services shorter ids, or let visitors decide by category."
  );
}
