// The cookies assent itself sets: the decision, the token of "load this once", and what was just done.

import { domainFits } from "./gate/cookie-storable.ts";
import type { Settings } from "./options.ts";
import type { OwnCookie } from "./pages/types.ts";

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

/** Name of the cookie that releases one service for one page. */
export function onceCookieName(cookie: Settings["cookie"]): string {
  return `${cookie.name}-once`;
}

/** Name of the cookie by which the next page confirms an answer. */
export function doneCookieName(cookie: Settings["cookie"]): string {
  return `${cookie.name}-done`;
}

/** What the policy says of them. */
export function ownCookiesOf({
  cookie,
  validFor,
}: Pick<Settings, "cookie" | "validFor">): readonly OwnCookie[] {
  return [
    { name: cookie.name, use: "decision", lifetime: validFor },
    { name: onceCookieName(cookie), use: "once", lifetime: ONCE },
    { name: doneCookieName(cookie), use: "done", lifetime: CONFIRM },
  ];
}

/** Name of the cookie that tells a shared cache which variant the visitor gets; nothing of himself. */
export function variantCookieName(cookie: Settings["cookie"]): string {
  return `${cookie.name}-variant`;
}

/** A Set-Cookie line. `age` in seconds; 0 deletes. Scripts never need to read it: HttpOnly. */
export function cookieLine(
  { cookie, secure, hostname, now }: CookieWriter,
  name: string,
  value: string,
  age: number,
): string {
  const expires = new Date(age === 0 ? 0 : now + age * 1000).toUTCString();
  const parts = [`${name}=${value}`, `Path=${cookie.path}`, `Max-Age=${age}`, `Expires=${expires}`];
  if (cookie.domain !== undefined && domainFits(cookie.domain, hostname))
    parts.push(`Domain=${cookie.domain}`);
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
